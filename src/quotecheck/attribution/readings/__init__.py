"""What one attribution is while the text is read, and whose words the next sentence is."""
