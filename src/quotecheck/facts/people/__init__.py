"""People whom the text calls by a surname alone, and famous people with a misspelt given name."""
