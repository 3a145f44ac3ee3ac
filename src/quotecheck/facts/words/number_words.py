"""What a word can be as a number, looked up once for each spelling: figures, words, scales."""

import re
from functools import cache, lru_cache

from quotecheck.lexicon import words
from quotecheck.lexicon.numbered import numbered
from quotecheck.system.tuples import NamedTuple

UNITS = numbered("unit")
_DOZENS = numbered("dozen")
SMALL = {**UNITS, **numbered("ten"), **_DOZENS}
"""Numbers in words that need no article: twelve; not million."""

SCALES = numbered("scale")
"""Words that multiply a number before them."""

ORDINALS = tuple(numbered("ordinal"))

_SHORT_SCALES = numbered("short-scale")
_UNITS_TOO = ("k", "m", "b")  # 3 m is a length
SCALES_BEHIND_FIGURES = {
    **SCALES,
    **{word: scale for word, scale in _SHORT_SCALES.items() if word not in _UNITS_TOO},
    "lakhs": SCALES["lakh"],
    "crores": SCALES["crore"],
}
"""Words that multiply figures before them, the short ones that desks print among them: 756 mln, Rs 40 cr, 12 lakhs."""

_REST_OF_A_NUMBER = ("point", "vote", "percentage-point")  # a six-point lead; not a six-man crew, two-thirds
_SIGNS = ("$", "£", "€")
_MOST = 16_384


class Figure(NamedTuple):
    """A token that begins with a number in figures.

    `length` counts its characters up to the end of the number, `rest` is what follows them: `-day` of `29-day`.
    `scale` is 1,000,000 in `4.5m`.
    """

    value: float
    decimals: int
    scale: int
    currency: str
    percent: bool
    length: int
    rest: str


@cache
def _pattern() -> re.Pattern[str]:
    # $4.5m, RM756mil, 1,200, 12%, 29-day, Sh412, Rs1,00,000; not 1.2.3, 3-2, 42nd
    scales = "|".join((*(each for each in _SHORT_SCALES if each != "b"), "K", "M", "B"))
    return re.compile(
        r"(?P<number>(?P<currency>\D+)?(?P<digits>\d+(?:,\d{2,3})*)(?P<part>\.\d+)?"
        rf"(?P<short>-?(?:{scales})\b)?(?P<percent>%|pc\b|pct\b)?)(?P<rest>-\D.*|(?:C|F|km|kg|cm|mm|ha|kph|mph|ft)\b)?"
    )


@lru_cache(maxsize=_MOST)
def figure(word: str) -> Figure | None:
    """Return the number that a token begins with, None where it begins with none."""
    if not (word[0].isdigit() or word[0] in "$£€" or (word[-1].isalnum() and not word.isalpha())):
        return None
    match = _pattern().fullmatch(word)
    if match is None or (match["short"] or "").startswith("-") > bool(match["currency"]):  # a 12-B licence
        return None
    if match["currency"] and match["currency"] not in _SIGNS and match["currency"] not in words("currencies"):
        return None  # G20
    part = match["part"] or ""
    return Figure(
        value=float(match["digits"].replace(",", "") + part),
        decimals=max(0, len(part) - 1),
        scale=_SHORT_SCALES[match["short"].lower().strip("-")] if match["short"] else 1,
        currency=match["currency"] or "",
        percent=bool(match["percent"]),
        length=match.end("number"),
        rest=match["rest"] or "",
    )


@lru_cache(maxsize=_MOST)
def joined_pair(word: str) -> tuple[int, int] | None:
    """Return the two numbers that a hyphen joins, as in the result of a vote: 12-8; not 2019-20, 555-1234."""
    first, hyphen, last = word.partition("-")
    if not (hyphen and first.isdecimal() and last.isdecimal() and len(first) <= 3 and len(last) <= 3):
        return None
    return int(first), int(last)


@lru_cache(maxsize=_MOST)
def number_word(word: str) -> tuple[tuple[str, ...], str]:
    """Return the words of a number that a token in small letters is made of, and what follows them in it.

    `twenty-five` has two, `six-point` one and the rest `-point`; a token that is no number has none.
    """
    if word in SMALL or "-" not in word:
        return ((word,) if word in SMALL or word in SCALES else ()), ""
    pieces = word.split("-")
    count = next((i for i, piece in enumerate(pieces) if piece not in SMALL and piece not in SCALES), len(pieces))
    rest = "-".join(pieces[count:])
    if not count or (rest and not rest.startswith(_REST_OF_A_NUMBER)):
        return (), ""
    return tuple(pieces[:count]), f"-{rest}" if rest else ""


def value_of(words: list[str]) -> float | None:
    """Return the value of a number in words, `two hundred forty`, None where they are no one number."""
    total, group, last = 0.0, 0.0, 10.0**15
    for word in words:
        if word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            if SCALES[word] >= last:
                return None
            last = SCALES[word]
            total += (group or 1) * last
            group = 0
        elif word in _DOZENS:
            group = (group or 1) * _DOZENS[word]
        elif word not in SMALL:
            return None
        elif group % 100 == 0 or (group % 10 == 0 and SMALL[word] < 10):
            group += SMALL[word]
        else:
            return None
    return total + group
