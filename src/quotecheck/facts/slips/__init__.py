"""Slips of the keyboard and of the page: spaces, marks, words typed twice, placeholders and notes left in."""
