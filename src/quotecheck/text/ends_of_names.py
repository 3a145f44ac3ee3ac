"""Tell the names of bodies that end in 's from what somebody has: Halder's said no; Moe's brother said no."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.model import Quotation, Stretches
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.words import closed_classes

_WITH_S = expression(rf"\b(?P<name>{CAPITAL}\w+)'s\s(?P<behind>[a-z]++)")
"""A name with its 's, and the word in small letters behind it."""

_BEHIND_S = expression(r"'s\s(?P<behind>[a-z]++)")
"""What stands behind an 's in small letters."""

_BARE = expression(rf"\b{CAPITAL}\w+\b(?!'s\b)")
"""A name without 's."""


def names_in_s(text: str, quotations: Sequence[Quotation]) -> frozenset[str]:
    """Return the names, without their 's, that act with it and never stand without: | Halder|'s said no.

    Args:
        text: the text, its apostrophes straight.
        quotations: those in it; nothing is told there: “Moe's told me so.”
    """
    acts = lexicon.words("acts_of_somebody")
    # Most texts have no such 's, and are spared a look at the beginning of every word: half of a per cent of the time.
    if not any(match["behind"] in acts for match in _BEHIND_S.finditer(text)):
        return frozenset()
    acting = [match for match in _WITH_S.finditer(text) if match["behind"] in acts and _is_name(match["name"])]
    if not acting:
        return frozenset()
    quoted = Stretches.of(quotation.span for quotation in quotations)
    found = {match["name"] for match in acting if not quoted.holds(match.start())}
    return frozenset(found - {match[0] for match in _BARE.finditer(text)})


def _is_name(word: str) -> bool:
    """Return whether a word may be a name: not It's had, nor Monday's was."""
    lower = word.lower()
    return lower not in closed_classes() and lower not in lexicon.words("calendar")
