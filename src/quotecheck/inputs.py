"""From paths and text to documents: what is found where, and which reader reads it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from quotecheck import readers
from quotecheck.discover import member, members, names
from quotecheck.errors import UnknownFormat, UnreadableInput, unknown
from quotecheck.model import Document, Failure
from quotecheck.readers._decode import decode
from quotecheck.readers._reader import Reading
from quotecheck.readers._walk import STDIN, articles, read_bytes

DEFAULT_INPUT = "plain"


def documents(
    paths: Iterable[str | os.PathLike[str]], text: str | None, input_format: str | None
) -> Iterator[Document | Failure]:
    """Yield the text as a document, then the document behind every path and in every folder, or why there is none.

    Raises:
        UnknownFormat: no reader bears the name `input_format`.
    """
    if text is not None:
        yield reader(input_format or DEFAULT_INPUT).document("-", text, "utf-8")
    yield from _read([os.fspath(path) for path in paths], input_format)


def _read(paths: list[str], input_format: str | None) -> Iterator[Document | Failure]:
    """Yield the document behind every path and in every folder, or why there is none."""
    readings = {suffix: reading for reading in members(readers, "read", Reading) for suffix in reading.reader.suffixes}
    given = reader(input_format) if input_format else None
    plain = reader(DEFAULT_INPUT)
    for name in _files(paths, frozenset(readings)):
        if isinstance(name, Failure):
            yield name
            continue
        try:
            source, encoding = decode(read_bytes(name))
        except UnreadableInput as error:
            yield Failure(name, str(error))
        else:
            reading = given or readings.get(os.path.splitext(name)[1].lower(), plain)
            yield reading.document(name, source, encoding)


def _files(paths: list[str], suffixes: frozenset[str]) -> Iterator[str | Failure]:
    """Yield every path, each folder replaced by the files in it."""
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from articles(path, suffixes)
        else:
            yield path


def reader(input_format: str) -> Reading:
    """Return the reader of that name.

    Raises:
        UnknownFormat: no reader bears it.
    """
    known = names(readers)
    if input_format not in known:
        raise UnknownFormat(unknown("input format", input_format, known))
    return member(readers, input_format, "read", Reading)
