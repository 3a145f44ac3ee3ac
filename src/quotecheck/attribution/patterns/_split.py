"""A clause that a credit parts behind its auxiliary, which two patterns share: the debts were, …, still unpaid."""

SPLIT = r"(?:.*[;:])?(?P<content>(?:[^;:]*,&?)?[^;:,XVCHWTU]+XR?),"
"""The clause up to its auxiliary: the debts were."""

PREDICATE = "(?P<content>[^XVCBUWSG&,;.?!|-])"
"""The rest: still unpaid; a ruin; not: but nobody knows; which nobody knows; leaving nobody."""
