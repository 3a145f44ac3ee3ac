"""How old the text says beside a name that its bearer is: "Ana Moe, 61, a baker"."""

from __future__ import annotations

from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.verbs import verb_form
from quotecheck.system.expressions import expression

_BEHIND = 24  # characters of "(44)", ", who is 71,", ", aged 71,"
_BEFORE = 60  # characters of "the 71-year-old former nurse"


def told_age(text: str, start: int, end: int) -> str:
    """Return the age told of a name that ends at `end`, whose roles begin at `start`; or nothing."""
    if behind := _AGE_BEHIND.match(text, end, end + _BEHIND):
        return behind[1]
    before = _AGE_BEFORE.search(text, max(0, start - _BEFORE), start)
    verbs = map(verb_form, before[2].split()) if before else ()
    return before[1] if before and not any(verb and (verb.past or verb.third) for verb in verbs) else ""


_AGE_BEHIND = expression(r"(?:,|\s*\()\s*(?:now |aged |who is |who turned )?(\d{1,3})(?=[,.)]|;| years)")
"""An age behind a name."""


_AGE_BEFORE = expression(rf"(\d{{1,3}}){YEARS_OLD}\s((?:[a-z-]+\s){{0,2}})$")
"""An age before a name or its titles, with at most two words between: former nurse."""
