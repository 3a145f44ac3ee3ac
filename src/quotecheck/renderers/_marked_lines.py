"""Source lines with the words of a finding marked, each line once for all places on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.model import Document, Span
from quotecheck.renderers._excerpt import excerpt
from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look
from quotecheck.system.columns import cells, wrapped
from quotecheck.system.printable import on_one_line, printable
from quotecheck.system.tuples import NamedTuple

_ROOM_FOR_CUTS = 2


class Mark(NamedTuple):
    """A place of a finding, in the source, with the sign below its words and the message for them."""

    place: Span
    sign: str
    message: str
    style: Style


def by_line(document: Document, marks: Sequence[Mark], room: int) -> list[list[Mark]]:
    """Return the marks in groups, each for one excerpt of `room` cells, in the order of their first marks.

    Marks of a group are on one line, apart from one another and near enough to be shown together.
    """
    groups: list[list[int]] = []
    for i in sorted(range(len(marks)), key=lambda i: (marks[i].place.start, marks[i].place.end)):
        if groups and _fits([marks[n].place for n in groups[-1]], marks[i].place, document, room):
            groups[-1].append(i)
        else:
            groups.append([i])
    return [[marks[i] for i in group] for group in sorted(groups, key=min)]


def _fits(group: Sequence[Span], place: Span, document: Document, room: int) -> bool:
    """Return whether a place can be shown in the excerpt of those before it."""
    whole = Span(group[0].start, place.end)
    if group[-1].end >= place.start or len(whole) > room:
        return False
    words = whole.of(document.source)
    return set(words).isdisjoint("\r\n") and cells(printable(words)) <= room - _ROOM_FOR_CUTS


def marked_line(document: Document, marks: Sequence[Mark], room: int, look: Look) -> Iterator[str]:
    """Yield a source line, the signs below its words, and each message once, below the first of its words."""
    start = marks[0].place.start
    line = excerpt(document, Span(start, marks[-1].place.end), room, cells)
    # A place that stands alone may be cut, or go on in other lines.
    stops = [*(mark.place.end - start for mark in marks[:-1]), len(line.marked)]
    words, gaps, signs, labels = line.before, list[str](), list[str](), dict[str, tuple[int, Style]]()
    label, at, end = "", 0, 0
    for mark, stop in zip(marks, stops, strict=True):
        first = mark.place.start - start
        column, width = cells(line.before + line.marked[:first]), max(1, cells(line.marked[first:stop]))
        words += line.marked[at:first] + ink(line.marked[first:stop], Style.STRONG, look)
        gaps.append(" " * (column - end))
        signs.append(mark.sign * width)
        more = f"to line {line.last}" if mark is marks[-1] and line.last > line.line else ""
        if label := "; ".join(filter(None, (on_one_line(mark.message), more))):
            labels.setdefault(label, (column, mark.style))
        at, end = stop, column + width
    yield f"{words}{line.after}"
    if list(labels) == [label] and end + 1 + cells(label) <= room:
        signs[-1] += f" {label}"
        labels.clear()
    yield "".join(gap + ink(run, mark.style, look) for gap, run, mark in zip(gaps, signs, marks, strict=True))
    for each, (column, style) in labels.items():
        indent = " " * column if column + cells(each) <= room else ""
        yield from (indent + ink(row, style, look) for row in wrapped(each, room - len(indent), hanging=""))
