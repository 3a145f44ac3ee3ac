"""What a word can be to a fact, looked up once for each spelling."""
