"""A source line cut to fit, with the marked words in it."""

from collections.abc import Callable

from quotecheck.model import Document, Span
from quotecheck.system.printable import printable
from quotecheck.system.tuples import NamedTuple

_CUT = "…"


class Excerpt(NamedTuple):
    """The part of a line that can be shown: the text before the marked words, those, and what follows.

    `line` is the first line that the place stands on, `last` the last one.
    """

    line: int
    last: int
    before: str
    marked: str
    after: str


def excerpt(document: Document, place: Span, cells: int, measure: Callable[[str], int]) -> Excerpt:
    """Return the line that `place` begins on, cut around it to at most `cells` cells.

    Args:
        document: where the place is.
        place: counts in the document's source.
        cells: room for the line, at least a few.
        measure: tells how many cells a string takes in a terminal.
    """
    number, column = document.position(place.start)
    last = document.position(max(place.start, place.end - 1)).line
    line = document.line(number)
    start = min(column - 1, len(line))
    end = max(start, min(len(line), start + len(place)))
    # A line may be megabytes long: read no more of it than can be shown.
    before = printable(line[max(0, start - cells) : start])
    marked = printable(line[start : min(end, start + cells)])
    after = printable(line[end : end + cells])
    if end - start <= cells and measure(before + marked + after) <= cells:
        cut_left, cut_right = start > cells, len(line) - end > cells
        if not cut_left and not cut_right:
            return Excerpt(number, last, before.lstrip(), marked, after.rstrip())
    kept = _head(marked, cells - 2, measure)
    if kept != marked or end - start > cells:
        kept, after = kept + _CUT, ""
    room = cells - measure(kept) - 2
    right = _head(after, max(room // 2, room - measure(before)), measure)
    left = _tail(before, room - measure(right), measure)
    if left != before or start > cells:
        left = _CUT + left
    if right != after or (after and len(line) - end > cells):
        right += _CUT
    return Excerpt(number, last, left, kept, right)


def _head(text: str, cells: int, measure: Callable[[str], int]) -> str:
    """Return as much of the beginning of `text` as fits."""
    used = 0
    for i, character in enumerate(text):
        used += measure(character)
        if used > cells:
            return text[:i]
    return text


def _tail(text: str, cells: int, measure: Callable[[str], int]) -> str:
    """Return as much of the end of `text` as fits."""
    return _head(text[::-1], cells, measure)[::-1]
