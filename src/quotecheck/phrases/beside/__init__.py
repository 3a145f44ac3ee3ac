"""What stands around a name: the small words that join it, other names for its bearer, marks, verbs."""
