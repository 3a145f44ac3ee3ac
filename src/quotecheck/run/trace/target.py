"""Which place of which file is asked about: `article.txt:12`, `article.txt:12:5`."""

import os
import re
from collections.abc import Iterator

from quotecheck.errors import BadUsage
from quotecheck.model import Document, Span
from quotecheck.readers._bytes import STDIN
from quotecheck.system.tuples import NamedTuple

_PLACE = re.compile(r"(?P<path>.+):(?P<line>[0-9]{1,9})", re.DOTALL)
_PLACE_IN_LINE = re.compile(r"(?P<path>.+):(?P<line>[0-9]{1,9}):(?P<column>[0-9]{1,9})", re.DOTALL)


class Target(NamedTuple):
    """A line of a file, `-` for standard input, and perhaps a column, both from 1."""

    path: str
    line: int
    column: int | None = None


def target_of(word: str) -> Target:
    """Return what `word` asks about: in `a:3:4` line 4 of the file `a:3`, if there is one, else line 3 of `a`.

    Raises:
        BadUsage: it names no line.
    """
    readings = tuple(_readings(word))
    existing = next((each for each in readings if os.path.lexists(each.path)), None)
    if not readings or (not existing and os.path.lexists(word)):
        raise BadUsage(f"{word}: no line given: write {word or 'FILE'}:LINE")
    return existing or readings[-1]


def _readings(word: str) -> Iterator[Target]:
    """Yield what `word` can ask about, that with the longer path first."""
    if match := _PLACE.fullmatch(word):
        yield Target(match["path"], int(match["line"]))
    if match := _PLACE_IN_LINE.fullmatch(word):
        yield Target(match["path"], int(match["line"]), int(match["column"]))


def stdin_target(word: str) -> Target:
    """Return the place in standard input that `12` or `12:5` names.

    Raises:
        BadUsage: it is no line.
    """
    for reading in reversed(tuple(_readings(f"{STDIN}:{word}"))):
        if reading.path == STDIN:
            return reading
    raise BadUsage(f"-:{word}: no line given: write -:LINE for a line of standard input")


def place_in(document: Document, target: Target) -> Span:
    """Return the characters of the source that a target means: its line without its end, or the one at its column.

    Raises:
        BadUsage: the document has no such line, or the line no such column.
    """
    lines = len(document.line_starts) - (document.line_starts[-1] == len(document.source) and len(document.source) > 0)
    if not 1 <= target.line <= lines:
        raise BadUsage(f"{document.name}:{target.line}: no such line: the last one is {lines}")
    start, text = document.line_starts[target.line - 1], document.line(target.line)
    if target.column is None:
        return Span(start, start + len(text))
    if not 1 <= target.column <= len(text):
        raise BadUsage(f"{document.name}:{target.line}:{target.column}: no such column: the last one is {len(text)}")
    return Span(start + target.column - 1, start + target.column)
