"""The signs that numbers have in a drawn sentence, by what they count: characters of private use, one a kind."""

SIGNS = {"N": "\ue000", "P": "\ue001", "D": "\ue002", "Y": "\ue003", "T": "\ue005"}
"""Counts and sums of money, percentages, percentage points, years, other times."""
FILL = "\ue004"
"""What stands for the further characters of a number."""
