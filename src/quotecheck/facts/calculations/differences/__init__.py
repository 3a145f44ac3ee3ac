"""Differences, leads and margins of two values."""
