"""Which of the roles of somebody holds at a place of the text, and how it is said."""
