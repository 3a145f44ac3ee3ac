"""People whom the text names by a surname alone, or famous ones by another given name."""
