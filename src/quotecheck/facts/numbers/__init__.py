"""Numbers with their values: amounts, ages, ranks, results of votes and matches."""
