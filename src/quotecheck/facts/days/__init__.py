"""Days, times, and what happened on them: events, deeds, occasions that one text gives two days."""
