"""Where a footnote of AsciiDoc ends."""

from __future__ import annotations

from itertools import islice

from quotecheck.system.expressions import expression

_BRACKET = expression(r"\\?[\[\]]")
_DEEP = 40  # brackets in one footnote


def end_of_note(source: str, at: int, end: int) -> int:
    r"""Return the offset behind the bracket that closes the footnote whose text begins at `at`, -1 where none does.

    A bracket in it may close with `]`, as a link's does, or with `\]`, as AsciiDoc asks of any other. If one is never
    closed, the note is over at the first `]`.
    """
    depth, first = 1, -1
    for bracket in islice(_BRACKET.finditer(source, at, end), _DEEP):
        match bracket[0]:
            case "[":
                depth += 1
            case "]":
                depth -= 1
                first = bracket.end() if first < 0 else first
            case r"\]" if depth > 1:
                depth -= 1
        if not depth:
            return bracket.end()
    return first
