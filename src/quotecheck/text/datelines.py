"""Find datelines, which open a story with its place, day and agency: RENO, Nev., May 2 (Agency) — The mayor left."""

from __future__ import annotations

import re
from functools import cache

from quotecheck import lexicon
from quotecheck.model import DATELINE_PARTS
from quotecheck.system.expressions import expression
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_MOST_WORDS = 3  # RIO DE JANEIRO; a heading has more: MAYOR’S PLAN FAVOURS HARBOUR - The council …
_MOST_PARTS = 3  # behind the place, each behind its comma: PORT ALBA, Ohio, May 2, 2026
_LONGEST_LINK = 4  # letters from which a small word is none of a place's: Rio de la Plata
_WORDS = r"\w[^\n\"“”‘;:()!?]{0,48}?"
_PART = expression(rf"\{{({'|'.join(DATELINE_PARTS)})\}}|(\s+)")


def dateline_end(paragraph: str, house: str) -> int:
    """Return where the dateline ends that opens a paragraph's text, the space behind it included; 0 without one.

    Args:
        paragraph: its text.
        house: the shape of the house's own, as in `House.dateline`.
    """
    own = _own(house.strip()).match(paragraph) if house else None
    if own and all(map(_is_place, own.groups())) and _opens(paragraph[own.end() :]):
        return own.end()
    # Most paragraphs have no dash with a space behind it, or open in small letters, and are spared the expression.
    match = _shape(bracketed="(" in paragraph).match(paragraph) if _may_open(paragraph) else None
    if not match:
        return 0
    place = match["place"]
    in_capitals = place.isupper() and len(place) > 2 and place.count(" ") < _MOST_WORDS
    bare = paragraph[match.end() - 1] in DASHES_AND_HYPHEN and not match["behind"]  # MOE—No is somebody's turn
    alone = in_capitals and not bare and not any(map(str.isdigit, place)) and _opens(paragraph[match.end() :])
    return match.end() if match["agency"] or alone else 0


def _may_open(paragraph: str) -> bool:
    """Return whether a dash that a dateline ends in stands in the paragraph, and its opening may be one."""
    if paragraph[1:2].islower() and "(" not in paragraph:
        return False  # neither in capitals nor with an agency
    if not ("-" in paragraph or "—" in paragraph or "–" in paragraph or "―" in paragraph):
        return False
    return any(piece[-1] in DASHES_AND_HYPHEN or "—" in piece for piece in paragraph.split())


@cache
def agencies() -> str:
    """Return an expression that fits the name of a news or picture agency."""
    names = lexicon.lines("news_agencies")
    every = {*names, *(name.upper() for name in names if " " in name)}  # Ann Lee / THE CANADIAN PRESS
    return rf"(?:{'|'.join(re.escape(name) for name in sorted(every, key=lambda name: (-len(name), name)))})"


@cache
def _shape(*, bracketed: bool) -> re.Pattern[str]:
    """Return what matches a dateline; the names of agencies, which make most of it, are sought in brackets alone."""
    agency = rf"(?:\s?\((?P<agency>{agencies()}\b[^()\n]{{0,20}})\)|\s?\([^\W\d_][^()\n]{{1,28}}\))?"
    return re.compile(
        rf"""
          (?P<place>[^\W\d_][^\n,:;()"“”‘—–―!?]{{1,40}}?)
          (?P<behind>(?:,\s[^\n,:;()"“”‘—–―!?]{{2,24}}){{0,{_MOST_PARTS}}}?)
          {agency if bracketed else "(?P<agency>(?!))?"}
          (?:\s?(?:—|–|―|--?)\s+(?=\S)|—(?=[^\W\d_]))  # STA. ANA, Quezon—The mayor left.
        """,
        re.VERBOSE,
    )


def _is_place(words: str) -> bool:
    """Return whether words in front of a story may name its place: Stoke upon Trent, not "Ana Day said we"."""
    return words[0].isupper() and all(
        not word[0].islower() or len(word) < _LONGEST_LINK or word == "upon" for word in words.split()
    )


def _opens(rest: str) -> bool:
    """Return whether a story may begin so: not "NATO – the alliance – met", "The mayor – a lawyer – left"."""
    return not next(filter(str.isalnum, rest), "a").islower()


@cache
def _own(shape: str) -> re.Pattern[str]:
    """Return what matches a dateline of that shape and the space behind it, each part as short as can be.

    Its groups are the places.
    """
    pieces: list[str] = []
    at = 0
    for part in _PART.finditer(shape):
        word = rf"({_WORDS})" if part[1] == "place" else _WORDS
        pieces += [re.escape(shape[at : part.start()]), r"\s+" if part[2] else word]
        at = part.end()
    return re.compile("".join((*pieces, re.escape(shape[at:]), r"\s+(?=\S)")))
