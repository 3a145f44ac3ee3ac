"""Calculations that a text makes itself, and whether they come out: sums, changes, shares, remainders."""
