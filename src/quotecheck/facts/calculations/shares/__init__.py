"""Shares of a whole, beside the part and the whole or beside one another."""
