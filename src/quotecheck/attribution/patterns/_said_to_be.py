"""What is said, and whose words it was, which three patterns share: was the rejoinder of, were the words of."""

CONTENT = r"(?P<content>T(?=[^.?!;|]*[XVC])[^.?!;|W]+|.*[QMJ]),?"
"""A clause with "that", or a quotation, as the subject of what follows."""
