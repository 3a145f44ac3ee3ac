"""What the checks compare, found once: acronyms, repeated paragraphs, quantities, dates."""
