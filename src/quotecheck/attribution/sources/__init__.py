"""Who a cue's source is, and what kind of thing."""
