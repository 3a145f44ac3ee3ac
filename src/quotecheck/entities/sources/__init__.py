"""Read the source of an attribution: a name, a pronoun, a description, a document."""
