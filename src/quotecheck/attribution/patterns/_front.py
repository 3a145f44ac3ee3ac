"""What stands in front of a clause and is part of what is said, which two patterns share: of that sum, …; in May, …."""

FRONT = r"(?P<content>(?:[PoabtGE][^XVC;.?!|]*|[HU][^;.?!|]*)),"
"""Of that sum; when the lamps went out."""
