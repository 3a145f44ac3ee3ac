"""Where a content begins and ends, and what it was said in."""
