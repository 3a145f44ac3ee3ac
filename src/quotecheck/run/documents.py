"""From paths and text to documents: what is found where, and which reader reads it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from quotecheck import readers
from quotecheck.errors import TooLarge, UnknownFormat, UnreadableInput, unknown
from quotecheck.model import Document, Failure
from quotecheck.readers._bytes import STDIN, read_article, read_once
from quotecheck.readers._reader import Reading
from quotecheck.registry.folders import member, members, names
from quotecheck.run.files import find_files
from quotecheck.run.files.pattern import is_pattern
from quotecheck.run.files.same import identities
from quotecheck.settings import Exclusion

DEFAULT_INPUT = "plain"
Given = Document | Failure | str
"""What is to be checked: a document that is read already, why one cannot be, or the path of one that is not."""


def places(
    paths: Iterable[str | os.PathLike[str]],
    text: str | None,
    input_format: str | None,
    exclusion: Exclusion,
    stdin_filename: str | None,
    limit: int,
) -> Iterator[Given]:
    """Yield the text as a document, then the path of every file that is named, in a folder or matches a pattern, once.

    What only this process can read, and only once (standard input, a pipe), is yielded as a document; what is no file,
    as why it is none. `limit` is how many characters of text each may come to, 0 for any number; what is given as
    `text` may have more, for it takes its memory already.

    Raises:
        UnknownFormat: no reader bears the name `input_format`.
    """
    given = reader(input_format or DEFAULT_INPUT)
    if text is not None:
        yield given.document("-", text, "utf-8")
    stdin = stdin_filename or STDIN
    typed = [os.fspath(path) for path in paths]
    searched = any(is_pattern(path) or os.path.isdir(path) for path in typed)
    files = find_files(typed, _readable() if searched else frozenset(), exclusion, stdin)
    for found in _once(files, stdin):
        if isinstance(found, Failure) or (found != STDIN and os.path.isfile(found)):
            yield found
        else:
            yield _document(found, stdin if found == STDIN else found, input_format, limit, read_once)


def passed_over(paths: Sequence[str], exclusion: Exclusion) -> Mapping[str, int]:
    """Return how many articles in folders no reader here can read, by the package that its reader needs."""
    folders = [path for path in paths if os.path.isdir(path)]
    if not folders:
        return {}  # no reader but its own is loaded for a file
    missing = {suffix: reading.reader.needs for suffix, reading in _readings().items() if not reading.reader.installed}
    named = frozenset(paths)
    found = find_files(folders, frozenset(missing), exclusion) if missing else ()
    return Counter(
        missing[os.path.splitext(each)[1].lower()] for each in found if isinstance(each, str) and each not in named
    )


def _once(found: Iterable[str | Failure], stdin: str) -> Iterator[str | Failure]:
    """Yield each file in its first place, by the path that leads to it there."""
    identity = identities()
    seen = set()
    for each in found:
        name = stdin if each == STDIN else path_of(each)
        same = name if name == STDIN else identity(name)
        if same not in seen:
            seen.add(same)
            yield each


def document(path: str, input_format: str | None, limit: int) -> Document | Failure:
    """Return the document in a file, or why there is none.

    Args:
        path: a file.
        input_format: a file of `readers`; None goes by the suffix.
        limit: how many characters of text it may come to, 0 for any number.

    Raises:
        UnknownFormat: no reader bears the name `input_format`.
    """
    return _document(path, path, input_format, limit, read_article)


def _document(
    path: str, name: str, input_format: str | None, limit: int, read: Callable[[str, int], bytes]
) -> Document | Failure:
    """Return the document that is called `name` in what `read` gives of `path`, or why there is none."""
    suffix = os.path.splitext(name)[1].lower()
    reading = reader(input_format) if input_format else _reading(suffix)
    try:
        return reading.from_bytes(name, read(path, reading.reader.most_bytes(limit)), limit)
    except TooLarge as error:
        said = f"is too large for {limit:,} characters of text, which take {error.strerror} at most"
        return Failure(name, f"{said}: name a text, or raise --max-file-size")
    except UnreadableInput as error:
        return Failure(name, str(error))


def reading_of_suffix(suffix: str) -> Reading | None:
    """Return the reader that is meant for files with that suffix, None if there is none."""
    default = reader(DEFAULT_INPUT)  # most articles are plain text, and need no other reader
    return default if suffix in default.reader.suffixes else _readings().get(suffix)


def _reading(suffix: str) -> Reading:
    """Return the reader of files with that suffix."""
    return reading_of_suffix(suffix) or reader(DEFAULT_INPUT)


def _readable() -> frozenset[str]:
    """Return the suffixes of what can be read here: in a folder nothing else is an article.

    Whoever names a Word document hears what it takes.
    """
    return frozenset(suffix for suffix, reading in _readings().items() if reading.reader.installed)


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


def reader(input_format: str) -> Reading:
    """Return the reader of that name.

    Raises:
        UnknownFormat: no reader bears it.
    """
    known = names(readers)
    if input_format not in known:
        raise UnknownFormat(unknown("input format", input_format, known))
    return member(readers, input_format, "read", Reading)
