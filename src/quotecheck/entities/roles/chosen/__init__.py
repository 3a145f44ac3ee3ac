"""Which of somebody's roles holds at a place of the text, and how it is worded."""
