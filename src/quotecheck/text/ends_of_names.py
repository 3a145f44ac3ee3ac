"""Tell the names that end in 's or an apostrophe from what somebody has: Halder's said no; Moe's brother said no."""

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

_NEAR = 80  # characters in which a mark before a name may open what one behind it closes: ‘the Hong Kong’ of the lake

_BARE = expression(rf"\b{CAPITAL}\w+\b(?!'s\b)")
"""A name without 's."""


_WITH_APOSTROPHE = expression(rf"\b{CAPITAL}\w*+(?<=ng)'(?!\w)")
"""A name with an apostrophe at its end, which nothing that is owned has there: Achieng', Ochieng'."""

_OPENED = expression(r"(?:\A|[^\w.,;:?!])['‘](?=\w)")
"""A mark that opens a quotation, perhaps of some words that are counted as none."""


def names_with_ends(text: str, quotations: Sequence[Quotation]) -> frozenset[str]:
    """Return the names, whole, that end in an 's with which alone they stand, or in an apostrophe: Halder's, Achieng'.

    Args:
        text: the text, its apostrophes straight.
        quotations: those in it; nothing is told there: “Moe's told me so”, ‘in Beijing’.
    """
    # Most texts have neither, and are spared a look at the beginning of every word: half of a per cent of the time.
    acts = lexicon.words("acts_of_somebody")
    in_s = any(match["behind"] in acts for match in _BEHIND_S.finditer(text))
    if not in_s and "ng'" not in text:
        return frozenset()
    quoted = Stretches.of(quotation.span for quotation in quotations)
    ended = (match for match in _WITH_APOSTROPHE.finditer(text) if not quoted.holds(match.end() - 1))
    names = {match[0] for match in ended if not _OPENED.search(text, max(0, match.start() - _NEAR), match.start() + 1)}
    return frozenset(names) | (_names_in_s(text, quoted) if in_s else frozenset())


def _names_in_s(text: str, quoted: Stretches) -> frozenset[str]:
    """Return the names that act with their 's and never stand without: | Halder's | said no."""
    acts = lexicon.words("acts_of_somebody")
    acting = (match for match in _WITH_S.finditer(text) if match["behind"] in acts and _is_name(match["name"]))
    found = {match["name"] for match in acting if not quoted.holds(match.start())}
    bare = {match[0] for match in _BARE.finditer(text)} if found else set()
    return frozenset(f"{name}'s" for name in found - bare)


def _is_name(word: str) -> bool:
    """Return whether a word may be a name: not It's had, nor Monday's was."""
    lower = word.lower()
    return lower not in closed_classes() and lower not in lexicon.words("calendar")
