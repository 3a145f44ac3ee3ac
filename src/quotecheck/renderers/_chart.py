"""A chart on a terminal: a row for each thing that is counted, its numbers, and a bar of the parts that it has."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look
from quotecheck.system.columns import cells, wrapped
from quotecheck.system.tuples import NamedTuple

_LABEL = 24  # least cells of the labels' column beside a bar
_LONG_LABEL = 32  # cells of that column beyond which it does not shorten the bars
_BAR = 12  # least cells of a bar beside a label, and the gap before it
_SHORTEST_BAR, _LONGEST_BAR = 8, 40  # of the bar that stands for the most; below that there is none


class Part(NamedTuple):
    """What a part of every bar stands for: its mark, which is told apart without colour, and its colour."""

    name: str
    mark: str
    style: Style | None = None


class Row(NamedTuple):
    """What is counted, its numbers, and how much of each part its bar has; one without parts has no bar."""

    label: str
    numbers: tuple[int, ...]
    parts: tuple[int, ...] = ()


def chart(head: Sequence[str], rows: Sequence[Row], parts: Sequence[Part], look: Look, width: int) -> Iterator[str]:
    """Yield the lines of a chart: a label beside its numbers and bar, or above them where there is no room.

    Args:
        head: the word above the labels, and one above each number.
        rows: at least one, in the order in which they stand.
        parts: of each bar, from its left; a line below the rows explains them.
        look: whether there is colour.
        width: cells; at least the numbers with their words and a few more.
    """
    label, *words = head
    numbers = sum(len(word) + 2 for word in words)
    beside = width - numbers - _BAR >= _LABEL
    longest = max(cells(label), *(cells(row.label) for row in rows))
    column = min(longest, width - numbers - _BAR, max(_LONG_LABEL, width - numbers - 2 - _LONGEST_BAR)) if beside else 0
    room = min(_LONGEST_BAR, width - numbers - column - 2)
    scale = room / max(1, *(sum(row.parts) for row in rows)) if room >= _SHORTEST_BAR else 0
    top = "".join(f"{word:>{len(word) + 2}}" for word in words)
    yield ink((label.ljust(column) if beside else "") + top, Style.STRONG, look)
    for row in rows:
        shown = "".join(f"{number:>{len(word) + 2}}" for number, word in zip(row.numbers, words, strict=True))
        drawn = f"{shown}  {_bar(row, parts, scale, look) if scale else ''}".rstrip()
        first, *rest = wrapped(row.label, column or width)
        yield f"{first}{' ' * (column - cells(first))}{drawn}" if beside else first
        yield from rest
        if not beside:
            yield drawn
    if scale:
        yield ""
        yield "  ".join(f"{_inked(part.mark, part, look)} {part.name}" for part in parts)


def _bar(row: Row, parts: Sequence[Part], scale: float, look: Look) -> str:
    """Return a bar as long as the sum of its parts, at least one cell where there is any."""
    total = sum(row.parts)
    whole = max(bool(total), round(total * scale))
    ends = [0, *(round(whole * amount / total) if total else 0 for amount in accumulate(row.parts))]
    pieces = zip(parts, ends, ends[1:], strict=False)
    return "".join(_inked(part.mark * (end - start), part, look) for part, start, end in pieces)


def _inked(marks: str, part: Part, look: Look) -> str:
    return ink(marks, part.style, look) if part.style else marks
