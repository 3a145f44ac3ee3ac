"""Roles of one person that do not go together, and an office of one that two people have."""
