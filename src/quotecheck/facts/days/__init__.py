"""Days and times, what happened on them, and events to which one text gives two days."""
