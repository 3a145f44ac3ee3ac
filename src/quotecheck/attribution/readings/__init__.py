"""Attributions while the text is read, and whose words the sentences after one are."""
