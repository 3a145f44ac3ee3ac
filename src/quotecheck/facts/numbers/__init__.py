"""Numbers with their value, and what they are amounts, ages, ranks and results of."""
