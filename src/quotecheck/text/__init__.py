"""Divide the text: paragraphs, quotations, tokens and what each word can be by itself."""
