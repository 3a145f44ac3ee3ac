"""The words of a name of a body, and rows of capitals that may be one: used by the checks of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import company_endings
from quotecheck.text.capitals import CAPITAL

PAIR, LONG = 2, 3
"""Words without links: of a short name, and from so many on of a long one; shorter names differ in a word by design."""


@lru_cache(maxsize=4096)  # each name is compared with many others
def content_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without its links, and of a longer one without Co. or Pvt. Ltd. at its end."""
    plain = name.replace("Joint Stock Company", "Company").replace("Joint-Stock Company", "Company")
    found = [word for word in plain.split() if word not in words("links_in_names")]
    while len(found) > LONG and found[-1].rstrip(".").lower() in company_endings():
        found.pop()
    while len(found) > PAIR and found[-1].rstrip(".").lower() in words("legal_forms"):
        found.pop()
    return tuple(found)


def has_legal_form(name: str) -> bool:
    """Return whether a firm's form in law stands behind its name: Halden Realtors Private | Limited."""
    return name.rpartition(" ")[2].rstrip(".").lower() in words("legal_forms")


def rows_of_capitals(text: str) -> Iterator[re.Match[str]]:
    """Yield the rows of two capitalised words or more with the links between them, without a The before such a row."""
    for match in _row().finditer(text):
        without = _row().match(text, match.start() + len("The "), match.end()) if match[0][:4] == "The " else None
        yield without or match


@cache
def _row() -> re.Pattern[str]:
    """Return what matches a row: the capital first, behind which the search leaps, in a sixth of the time."""
    word, gap = r"[\w’'-]+", r"(?: |\n(?!\n))"
    return re.compile(rf"{CAPITAL}(?<=\b.){word}(?:{gap}(?:(?:of|for|on|in|and|the|&){gap}){{0,2}}{CAPITAL}{word})+")
