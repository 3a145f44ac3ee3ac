"""Votes, and the bodies that cast them."""
