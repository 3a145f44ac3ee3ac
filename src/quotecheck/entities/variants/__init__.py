"""Names that stand in the article in two forms."""
