"""Cues, with the verb group or the noun of saying that each stands in."""
