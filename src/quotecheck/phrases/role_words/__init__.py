"""The words of a role: where they begin and end, the body in them, whether the role is held now."""
