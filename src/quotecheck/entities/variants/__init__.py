"""Names that the article writes in two ways."""
