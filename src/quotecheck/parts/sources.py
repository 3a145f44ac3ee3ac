"""Where the head of a source's noun phrase stands: "Ola Moe" of "Ola Moe, the mayor,", "report" of "a report from Oslo"."""

from __future__ import annotations

import re

# What a source's head stands before: aside, relative clause, complement.
_AFTER_HEAD = re.compile(r",|\s?[(—–]|\s(?:who|which|that|whose|of|for|from|in|at|with|on|to|by|about|and|or|near|around|inside|interviewed|speaking|obtained)\b")
_LEAD = re.compile(r"[\s,;:“\"(]*")
_TAIL = " ,;:—–-\n“\"("


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the source without marks and white space at its edges."""
    lead = _LEAD.match(text, start, end)
    assert lead
    start = lead.end()
    while end > start and text[end - 1] in _TAIL:
        end -= 1
    return start, end


def core_end(text: str, start: int, end: int) -> int:
    """Return where the head of the source that starts at `start` ends."""
    match = _AFTER_HEAD.search(text, start, end)
    return match.start() if match else end
