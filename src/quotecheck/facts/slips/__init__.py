"""Slips of the keyboard and of the page: spaces, marks, words typed twice, what production left in."""
