"""Folders whose files declare themselves, and the marked text of their examples."""
