"""Plain text: everything; a line is a paragraph, unless a program has wrapped the lines."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Piece
from quotecheck.readers._reader import Reader

reader = Reader(
    __name__,
    __doc__,
    suffixes=(".txt", ".text"),
    beside_text=4,  # a byte order mark
    example="The harbour\r\n\r\n“Yes,” said Ana.\rShe left.\n",
    reads="The harbour\n\n“Yes,” said Ana.\nShe left.\n",
)


@reader
def read(source: str) -> Iterator[Piece]:
    """Yield the text between Windows line ends as it stands, and one newline for each of those."""
    start = 0
    while (end := source.find("\r\n", start)) >= 0:
        yield _lines(source, start, end)
        yield Piece("\n", end, end + 2)
        start = end + 2
    yield _lines(source, start, len(source))


def _lines(source: str, start: int, end: int) -> Piece:
    """Return that part of the source; a lone carriage return, as old Macs wrote it, ends a line too."""
    return Piece(source[start:end].replace("\r", "\n"), start, end)
