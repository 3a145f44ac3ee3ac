"""What post a role names: its rank, its field, whose it is, and whether one person at a time holds it."""
