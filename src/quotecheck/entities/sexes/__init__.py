"""People whom the article calls he in one place and she in another."""
