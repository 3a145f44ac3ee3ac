"""Changes in percent, as fractions or as so many times as much, and the values that they are of."""
