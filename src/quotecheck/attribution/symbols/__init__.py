"""Each token as one symbol for its function in the sentence, and where sentences end."""
