"""Noun phrases: where each begins and ends, the noun that heads it, whom it describes."""
