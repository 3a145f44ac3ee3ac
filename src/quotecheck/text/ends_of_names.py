"""Tell the names of bodies that end in 's from what somebody has: Halder's said no; Moe's brother said no."""

from __future__ import annotations

import re
from functools import cache

from quotecheck import lexicon
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.words import closed_classes

_LOOSE = expression(rf"\b{CAPITAL}\w+'s\s(?=[a-z])")
"""A name with its 's before a word in small letters, the first thing to look for: nearly every text has some."""


def names_in_s(text: str) -> frozenset[str]:
    """Return the names, without their 's, that act with it and never stand without: | Halder|'s said no.

    Args:
        text: the text, its apostrophes straight.
    """
    if not _LOOSE.search(text):
        return frozenset()
    found = {match["name"] for match in _acting().finditer(text)}
    return frozenset(name for name in found if _is_name(name) and not re.search(rf"\b{name}\b(?!'s\b)", text))


@cache
def _acting() -> re.Pattern[str]:
    verbs = "|".join(sorted(lexicon.words("acts_of_somebody")))
    return re.compile(rf"\b(?P<name>{CAPITAL}\w+)'s\s(?:{verbs})\b")


def _is_name(word: str) -> bool:
    """Return whether a word may be a name: not It's had, nor Monday's was."""
    lower = word.lower()
    return lower not in closed_classes() and lower not in lexicon.words("calendar")
