"""What a reader is: the suffixes it declares, and how documents of its format come about."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING

from quotecheck.errors import BadUsage, UnreadableInput
from quotecheck.model import Document, Piece
from quotecheck.readers._decode import WIDEST, decode
from quotecheck.system.guarded_reads import ANY
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY


@frozen()
class Reader:
    """An input format.

    The name comes from the module's name. `example` is a source that holds what the format is known for, or, of a
    format whose files are zips, the files in one by their names; `reads` is the plain text that must come out of it.
    `needs` is the package that an extra installs to read it, nothing where none does. `beside_text` is how many bytes
    of a file may be something else: markup, pictures. `published` returns the day of publication that a source states
    for programs, None where it states none.
    """

    module: str
    doc: str | None
    _: "KW_ONLY"
    suffixes: tuple[str, ...]
    example: str | Mapping[str, str]
    reads: str
    needs: str = ""
    beside_text: int = 1_000_000
    published: Callable[[str], date | None] = lambda _: None

    @property
    def installed(self) -> bool:
        """Whether all that it takes to read the format is here."""
        return not self.needs or find_spec(self.needs) is not None

    def most_bytes(self, limit: int) -> int:
        """Return how many bytes a file may have whose text has no more characters than the limit, 0 for any number."""
        return limit * WIDEST + self.beside_text if limit else ANY

    @property
    def name(self) -> str:
        """What `--input-format` calls it."""
        return self.module.rpartition(".")[2]

    def __call__(self, read: Callable[[str], Iterable[Piece]]) -> "Reading":
        """Pair this format, whose files are text, with the function that takes its source apart, in order."""

        def document(name: str, source: str, encoding: str) -> Document:
            return Document.from_pieces(name, source, read(source), encoding=encoding, published=self.published(source))

        def from_bytes(name: str, data: bytes, limit: int) -> Document:
            source, encoding = decode(data)
            pieces = within(read(source), limit)
            return Document.from_pieces(name, source, pieces, encoding=encoding, published=self.published(source))

        return Reading(self, from_bytes, document)

    def packed(self, extract: "Callable[[bytes, int], Extract]") -> "Reading":
        """Pair this format, whose files are no text, with the function that takes text out of their bytes.

        The function is given the limit too, so that it can stop before it has unpacked everything.
        """

        def document(name: str, source: str, encoding: str) -> Document:  # noqa: ARG001 (as of a format that is text)
            raise BadUsage(f"text cannot be read as {self.name}: give the path of a file")

        def from_bytes(name: str, data: bytes, limit: int) -> Document:
            source, pieces = extract(data, limit)
            return Document.from_pieces(name, source, within(pieces, limit), extracted=True)

        return Reading(self, from_bytes, document)


class Extract(NamedTuple):
    """What stands in for the source where a file is no text, and the pieces of it that are read, in order."""

    source: str
    pieces: Iterable[Piece]


@frozen()
class Reading:
    """A format, and how its documents come about.

    `from_bytes` takes a name, what the file holds and how many characters of text it may come to, 0 for any number; it
    raises UnreadableInput, without the name, where that cannot be read or comes to more. `document` takes a name, text
    and what it was decoded from; it raises BadUsage where the format is no text.
    """

    reader: Reader
    from_bytes: Callable[[str, bytes, int], Document]
    document: Callable[[str, str, str], Document]


def within(pieces: Iterable[Piece], limit: int) -> Iterator[Piece]:
    """Yield the pieces of a text as they come.

    Args:
        pieces: the text, in order.
        limit: how many characters they may have together, 0 for any number.

    Raises:
        UnreadableInput: they have more. The message lacks the path.
    """
    length = 0
    for piece in pieces:
        length += len(piece.text)
        if limit and length > limit:
            raise too_long(limit)
        yield piece


def too_long(limit: int) -> UnreadableInput:
    """Return the error of a text that has more characters than the limit."""
    return UnreadableInput(f"has more than {limit:,} characters of text: split it, or raise --max-file-size")
