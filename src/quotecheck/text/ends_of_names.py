"""Tell the names of bodies that end in 's from what somebody has: Halder's said no; Moe's brother said no."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.words import closed_classes

_WITH_S = expression(rf"\b(?P<name>{CAPITAL}\w+)'s\s(?P<behind>[a-z]++)")
"""A name with its 's, and the word in small letters behind it."""

_BARE = expression(rf"\b{CAPITAL}\w+\b(?!'s\b)")
"""A name without 's."""


def names_in_s(text: str) -> frozenset[str]:
    """Return the names, without their 's, that act with it and never stand without: | Halder|'s said no.

    Args:
        text: the text, its apostrophes straight.
    """
    acts = lexicon.words("acts_of_somebody")
    found = {match["name"] for match in _WITH_S.finditer(text) if match["behind"] in acts and _is_name(match["name"])}
    return frozenset(found - {match[0] for match in _BARE.finditer(text)}) if found else frozenset()


def _is_name(word: str) -> bool:
    """Return whether a word may be a name: not It's had, nor Monday's was."""
    lower = word.lower()
    return lower not in closed_classes() and lower not in lexicon.words("calendar")
