"""Votes that count more people than the body that casts them has."""
