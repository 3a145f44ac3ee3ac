"""Roles of one person that contradict each other, and offices of one holder that two people have."""
