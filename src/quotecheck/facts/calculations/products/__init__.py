"""So many at so much each: prices, fees, rates."""
