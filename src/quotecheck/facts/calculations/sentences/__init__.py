"""Calculations within one sentence, recognised by the order of its numbers."""
