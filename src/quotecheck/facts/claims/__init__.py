"""Numbers with what they measure, and two of one thing that differ."""
