"""Every input format, one to a file."""
