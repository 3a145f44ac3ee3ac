"""Counts that a text announces, and the people and things that it then names."""
