"""The patterns that fit around a cue, how sure each is, and which stand."""
