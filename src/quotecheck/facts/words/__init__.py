"""What a word can contribute to a fact, looked up once for each spelling."""
