"""The source of a cue: where it stands, and what kind of thing it is."""
