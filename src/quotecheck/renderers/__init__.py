"""Every output format, one to a file."""
