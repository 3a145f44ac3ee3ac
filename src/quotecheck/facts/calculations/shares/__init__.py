"""Shares of a whole, beside part and whole or one beside another."""
