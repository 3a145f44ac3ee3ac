"""Numbers with their values, and what they are: amounts, ages, years, ranks, fractions, measures."""
