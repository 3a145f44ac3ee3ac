"""Where the head of a source's noun phrase stands: "Ola Moe" of "Ola Moe, the mayor,", "poll" of "a poll by Oslo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.model import Span

# What the head of a noun phrase stands before: an aside, a relative clause, a complement.
_AFTER_HEAD = re.compile(
    r",|\s?[(—–]|\s--|\s(?:who|which|that|whose|of|for|from|in|at|with|on|to|by|about|and|or|near|around|inside|like|"
    r"such as|interviewed|speaking|obtained)\b"
)
_LEAD = re.compile(r'[\s,;:“"(—–-]*')
_TAIL = ' \u00a0\n,;:—–-“"()'
_POSSESSIVE = ("’s", "'s", "s’", "s'")


def trim(text: str, span: Span) -> Span:
    """Return a source without marks, white space and a possessive ending at its edges."""
    lead = _LEAD.match(text, span.start, span.end)
    assert lead
    start, end = lead.end(), span.end
    while end > start and text[end - 1] in _TAIL:
        end -= 1
    if text[max(start, end - 2) : end] in _POSSESSIVE:
        end -= 1 if text[end - 1] in "’'" else 2
    return Span(start, max(start, end))


def core_end(text: str, start: int, end: int) -> int:
    """Return where the head of the noun phrase that starts at `start` ends."""
    match = _AFTER_HEAD.search(text, start, end)
    return match.start() if match else end


def head_ends(text: str, source: Span) -> Iterator[int]:
    """Yield where a name that heads `source` may end: before its first mark or complement, or in apposition."""
    whole = trim(text, source)
    core = core_end(text, whole.start, whole.end)
    yield core
    last = text[whole.start : core].rpartition(" ")[2]
    if last[:1].islower():  # "the engineer, Ola Moe, who"
        yield core_end(text, min(core + 1, whole.end), whole.end)
    elif text.startswith(" and ", core):  # "Ola Moe and Kari Lie"
        yield core_end(text, core + len(" and "), whole.end)
