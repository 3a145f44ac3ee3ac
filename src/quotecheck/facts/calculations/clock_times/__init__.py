"""How long something lasts between two times of day."""
