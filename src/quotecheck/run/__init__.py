"""A run over many documents: which files, by which reader, in how many processes, from the cache or anew."""
