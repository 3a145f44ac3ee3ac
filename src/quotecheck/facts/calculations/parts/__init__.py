"""Wholes and the parts that a text divides them into, totals and rests."""
