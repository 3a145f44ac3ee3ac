"""Words that stand for a number or for a place in an order."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quotecheck.lexicon import lines

ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
"""What an ordinal in figures ends in: 1st, 22nd, 3rd, 14th."""

YEARS_OLD = "-year-old"
"""What an age ends in that describes somebody: the | 71-year-old |, a | 62-year-old | grower."""


@cache
def numbered(kind: str) -> Mapping[str, int]:
    """Return the words of a kind of `words_with_numbers.txt` → their numbers, from the lowest to the highest."""
    rows = (line.split() for line in lines("words_with_numbers"))
    return MappingProxyType(dict(sorted(((w, int(n)) for k, w, n in rows if k == kind), key=lambda row: row[1])))


@cache
def multiples(ending: str = "") -> Mapping[str, float]:
    """Return the words for so many times as much that have an ending: doubled, 2; threefold, 3."""
    rows = map(str.split, lines("multiples"))
    return MappingProxyType({word: float(times) for word, times in rows if word.endswith(ending)})
