"""What a run of capitalised words is by these words alone: titles, the name of a person, the name of a body."""
