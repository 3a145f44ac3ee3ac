"""The desk report: its values, its templates, its style and its script."""
