"""What one text gives two days, or days in an order that cannot be."""
