"""Divide the text: paragraphs, quotations, sentences."""
