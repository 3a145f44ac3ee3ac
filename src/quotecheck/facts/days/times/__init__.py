"""The days and times that a text names, and how far apart they are."""
