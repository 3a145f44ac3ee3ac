"""Where the content of a statement begins and ends, and the medium that it was made in."""
