"""What a run of capitals is by its own words: titles, the name of a person, the name of a body."""
