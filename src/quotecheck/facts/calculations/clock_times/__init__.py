"""How long something lasts between two times of a clock."""
