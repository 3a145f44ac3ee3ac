"""Events to which a text gives two days, and days in an order that is impossible."""
