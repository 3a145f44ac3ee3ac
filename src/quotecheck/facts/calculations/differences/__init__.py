"""Differences, leads and margins, beside the two values that they are of."""
