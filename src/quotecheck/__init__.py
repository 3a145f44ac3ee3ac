"""Who said what in an article, and what in it does not fit."""
