"""Wholes and their parts: divisions, totals and remainders."""
