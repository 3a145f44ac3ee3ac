"""Sums that one sentence says, by the order of its numbers."""
