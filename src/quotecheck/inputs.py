"""From paths and text to documents: what is found where, and which reader reads it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from quotecheck import readers
from quotecheck.discover import member, members, names
from quotecheck.errors import UnknownFormat, UnreadableInput, unknown
from quotecheck.model import Document, Failure
from quotecheck.readers._reader import Reading
from quotecheck.readers._walk import STDIN, articles, read_bytes

DEFAULT_INPUT = "plain"
Given = Document | Failure | str
"""What is to be checked: a document that is read already, why one cannot be, or the path of one that is not."""


def places(paths: Iterable[str | os.PathLike[str]], text: str | None, input_format: str | None) -> Iterator[Given]:
    """Yield the text as a document, then the path of every file given and in every folder.

    What only this process can read, and only once (standard input, a pipe), is yielded as a document; what is no file,
    as why it is none.

    Raises:
        UnknownFormat: no reader bears the name `input_format`.
    """
    given = reader(input_format or DEFAULT_INPUT)
    if text is not None:
        yield given.document("-", text, "utf-8")
    for name in _files([os.fspath(path) for path in paths], frozenset(_readings())):
        yield name if isinstance(name, Failure) or os.path.isfile(name) else document(name, input_format)


def document(name: str, input_format: str | None) -> Document | Failure:
    """Return the document in the file `name`, or why there is none.

    Raises:
        UnknownFormat: no reader bears the name `input_format`.
    """
    suffix = os.path.splitext(name)[1].lower()
    reading = reader(input_format) if input_format else _readings().get(suffix) or reader(DEFAULT_INPUT)
    try:
        return reading.from_bytes(name, read_bytes(name))
    except UnreadableInput as error:
        return Failure(name, str(error))


@cache
def _readings() -> Mapping[str, Reading]:
    """Return the reader of each suffix that one is meant for."""
    return {suffix: reading for reading in members(readers, "read", Reading) for suffix in reading.reader.suffixes}


def path_of(given: Given) -> str:
    """Return the path of what is to be checked, `-` for text and standard input."""
    match given:
        case Document():
            return given.name
        case Failure():
            return given.path
    return given


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
