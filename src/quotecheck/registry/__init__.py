"""How files that declare themselves are found, and how the examples in them are read."""
