"""Bodies and their short forms: where they stand and what the text says they stand for."""
