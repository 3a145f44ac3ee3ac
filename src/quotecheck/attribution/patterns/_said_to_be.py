"""What is said, and whose words it was, which three patterns share: was the rejoinder of, were the words of."""

CONTENT = r"(?:.*;)?(?P<content>T(?!,)(?=[^.?!;|W]{3})[^.?!;|W]+|.*[QMJ]|[^T,].*[XVC].*(?=,)),?"
"""A clause with "that", a quotation, or a clause and a comma as the subject of what follows."""
