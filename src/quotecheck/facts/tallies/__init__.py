"""Results of votes and matches, and those that differ from one told before."""
