"""Find datelines, which open a story with its place, day and agency: RENO, Nev., May 2 (Agency) — The mayor left."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.model import DATELINE_PARTS

AGENCIES = r"(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|Bloomberg|UPI|Alamy|Shutterstock|Wikimedia|Flickr|Xinhua)"
_SHAPE = re.compile(
    rf"""
      (?P<place>[^\W\d_][^\n,:;()"“”‘—–―!?]{{1,40}}?)
      (?:,\s[^\n,:;()"“”‘—–―!?]{{2,24}}){{0,2}}?
      (?:\s?\((?P<agency>{AGENCIES}\b[^()\n]{{0,20}})\)|\s?\([^\W\d_][^()\n]{{1,28}}\))?
      \s?(?:—|–|―|--?)\s+(?=\S)
    """,
    re.VERBOSE,
)
_MOST_WORDS = 3  # RIO DE JANEIRO; a heading has more: MAYOR’S PLAN FAVOURS HARBOUR - The council …
_PART = re.compile(rf"\{{({'|'.join(DATELINE_PARTS)})\}}|(\s+)")


def dateline_end(paragraph: str, house: str) -> int:
    """Return where the dateline ends that opens a paragraph's text, the space behind it included; 0 without one.

    Args:
        paragraph: its text.
        house: the shape of the house's own, as in `House.dateline`.
    """
    if house and (own := _own(house.strip()).match(paragraph)):
        return own.end()
    match = _SHAPE.match(paragraph)
    if not match:
        return 0
    place = match["place"]
    in_capitals = place.isupper() and len(place) > 2 and place.count(" ") < _MOST_WORDS
    return match.end() if match["agency"] or (in_capitals and not any(map(str.isdigit, place))) else 0


@cache
def _own(shape: str) -> re.Pattern[str]:
    """Return what matches a dateline of that shape and the space behind it, each part as short as can be."""
    pieces: list[str] = []
    at = 0
    for part in _PART.finditer(shape):
        pieces += [re.escape(shape[at : part.start()]), r"\s+" if part[2] else r"\w[^\n]{0,48}?"]
        at = part.end()
    return re.compile("".join((*pieces, re.escape(shape[at:]), r"\s+(?=\S)")))
