"""Changes in percent, as fractions or as multiples, beside the values that changed."""
