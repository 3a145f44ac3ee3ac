"""Find acronyms wherever they are used."""

from __future__ import annotations

import re

from quotecheck.model import Quotation, ShortForm, Span, Stretches

# U.N., HRB, HRBs, AT&T, DoD; not a handle (@HRB), a tag (#HRB), part of an address (/HRB/, HRB.org) or of a word.
_SHORT_FORM = re.compile(
    r"(?<![\w@#$&/.])(?:(?:[A-Z]\.){2,}|[A-Z](?:[A-Za-z]{0,2}?[A-Z&]){1,8}?(?<!&)[a-z]{0,2}?)"
    r"(?=['’]?s?(?![\w$&@/]|\.\w))"
)


def find_short_forms(text: str, quotations: tuple[Quotation, ...]) -> tuple[ShortForm, ...]:
    """Return every run of capitals that can be an acronym, in reading order.

    At least half of the letters are capitals, two of them or more (DoD and AfDB, not YouTube or McKay). Words that
    are only printed in capitals are among them: which those are depends on what a check asks.
    """
    quoted = Stretches.of(quotation.span for quotation in quotations)
    found = []
    for match in _SHORT_FORM.finditer(text):
        letters = match[0].replace(".", "")
        capitals = sum(map(str.isupper, letters))
        if capitals >= 2 and 2 * capitals >= len(letters):
            found.append(ShortForm(Span(*match.span()), letters, quoted.holds(match.start())))
    return tuple(found)
