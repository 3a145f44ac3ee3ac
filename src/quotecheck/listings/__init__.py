"""Every way to list who said what, one to a file."""
