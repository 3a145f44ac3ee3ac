"""What happened on a day, as a noun, a verb or a participle tells it."""
