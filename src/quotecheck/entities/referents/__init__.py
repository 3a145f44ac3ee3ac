"""Whom a pronoun, a description or a surname can mean at its place in the text."""
