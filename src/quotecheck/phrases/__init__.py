"""Find the parts of an attribution: cues and mentions."""
