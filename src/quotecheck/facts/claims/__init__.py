"""Claims: numbers with what they measure, and two numbers for one thing that differ."""
