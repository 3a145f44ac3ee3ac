"""What a reader is: the suffixes it declares, and a function from source to pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass

from quotecheck.model import Document, Piece


@dataclass(frozen=True, slots=True)
class Reader:
    """An input format.

    The name comes from the module's name. `example` is a source that holds what the format is known for, and
    `reads` the plain text that must come out of it.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    suffixes: tuple[str, ...]
    example: str
    reads: str

    @property
    def name(self) -> str:
        """What `--input-format` calls it."""
        return self.module.rpartition(".")[2]

    def __call__(self, read: Callable[[str], Iterable[Piece]]) -> Reading:
        """Pair this format with the function that reads it."""
        return Reading(self, read)


@dataclass(frozen=True, slots=True)
class Reading:
    """A format and the function that takes its source apart into pieces, in order."""

    reader: Reader
    read: Callable[[str], Iterable[Piece]]

    def document(self, name: str, source: str, encoding: str) -> Document:
        """Return `source` as a document of this format."""
        return Document.from_pieces(name, source, self.read(source), encoding=encoding)
