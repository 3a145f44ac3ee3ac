"""Whose role holds where, and roles that do not go together."""
