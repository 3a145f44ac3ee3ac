"""What a reader is: the suffixes it declares, and how documents of its format come about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from importlib.util import find_spec
from typing import NamedTuple

from quotecheck.errors import BadUsage
from quotecheck.model import Document, Piece
from quotecheck.readers._decode import decode


@dataclass(frozen=True, slots=True)
class Reader:
    """An input format.

    The name comes from the module's name. `example` is a source that holds what the format is known for, or, of a
    format whose files are zips, the files in one by their names; `reads` is the plain text that must come out of it.
    `needs` is the package that an extra installs to read it, nothing where none does. `published` returns the day of
    publication that a source states for programs, None where it states none.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    suffixes: tuple[str, ...]
    example: str | Mapping[str, str]
    reads: str
    needs: str = ""
    published: Callable[[str], date | None] = lambda _: None

    @property
    def installed(self) -> bool:
        """Whether all that it takes to read the format is here."""
        return not self.needs or find_spec(self.needs) is not None

    @property
    def name(self) -> str:
        """What `--input-format` calls it."""
        return self.module.rpartition(".")[2]

    def __call__(self, read: Callable[[str], Iterable[Piece]]) -> Reading:
        """Pair this format, whose files are text, with the function that takes its source apart, in order."""

        def document(name: str, source: str, encoding: str) -> Document:
            return Document.from_pieces(name, source, read(source), encoding=encoding, published=self.published(source))

        def from_bytes(name: str, data: bytes) -> Document:
            return document(name, *decode(data))

        return Reading(self, from_bytes, document)

    def packed(self, extract: Callable[[bytes], Extract]) -> Reading:
        """Pair this format, whose files are no text, with the function that takes text out of their bytes."""

        def document(name: str, source: str, encoding: str) -> Document:  # noqa: ARG001 (as of a format that is text)
            raise BadUsage(f"text cannot be read as {self.name}: give the path of a file")

        def from_bytes(name: str, data: bytes) -> Document:
            source, pieces = extract(data)
            return Document.from_pieces(name, source, pieces, extracted=True)

        return Reading(self, from_bytes, document)


class Extract(NamedTuple):
    """What stands in for the source where a file is no text, and the pieces of it that are read, in order."""

    source: str
    pieces: Iterable[Piece]


@dataclass(frozen=True, slots=True)
class Reading:
    """A format, and how its documents come about.

    `from_bytes` takes a name and what the file holds; it raises UnreadableInput, without the name, where that cannot be
    read. `document` takes a name, text and what it was decoded from; it raises BadUsage where the format is no text.
    """

    reader: Reader
    from_bytes: Callable[[str, bytes], Document]
    document: Callable[[str, str, str], Document]
