"""Each token as one symbol: which form of a verb it is, or what else; and where sentences end."""
