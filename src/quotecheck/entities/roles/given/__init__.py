"""The roles that a text gives somebody: beside the name, in place of it, by a verb, in passing."""
