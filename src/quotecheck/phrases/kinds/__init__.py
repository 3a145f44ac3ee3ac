"""What each name is one of: a person, a body, a place, a poll."""
