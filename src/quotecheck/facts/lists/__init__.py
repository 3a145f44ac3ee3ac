"""Numbers of people and things that a text announces, and those it then names."""
