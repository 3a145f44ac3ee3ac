"""Sums, changes, shares and rests that a text works out itself."""
