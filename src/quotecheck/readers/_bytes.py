"""From an article's file to its bytes."""

from __future__ import annotations

import sys
from collections.abc import Callable

from quotecheck.errors import NotAFile, TooLarge, UnreadableInput, too_long, why
from quotecheck.guarded_reads import ANY, read_awaited, read_file, read_stream

STDIN = "-"
_WIDEST = 4
"""Bytes for a character, the most that UTF-8 and UTF-16 need."""
_BESIDE_TEXT = 32_000_000
"""Bytes that may stand beside the text: markup, and the pictures within a page or a Word document."""


def read_article(path: str, limit: int) -> bytes:
    """Return what a file holds, as often as one likes.

    Args:
        path: a file.
        limit: how many characters of text are wanted of it, 0 for any number.

    Raises:
        UnreadableInput: there is no such file, it may not be read, is no file, or cannot be within the limit. The
            message lacks the path.
    """
    return _read(lambda most: read_file(path, most), limit)


def read_once(path: str, limit: int) -> bytes:
    """Return what a file, a pipe or standard input (`-`) holds, which may be gone then.

    Args:
        path: what the command line names.
        limit: how many characters of text are wanted of it, 0 for any number.

    Raises:
        UnreadableInput: as of `read_article`.
    """
    if path != STDIN:
        return _read(lambda most: read_awaited(path, most), limit)
    if sys.stdin is None:  # `quotecheck - <&-`
        raise UnreadableInput("standard input is closed: give it an article, or name a file")
    stream = sys.stdin.buffer
    return _read(lambda most: read_stream(stream, STDIN, most), limit)


def _read(read: Callable[[int], bytes], limit: int) -> bytes:
    """Return what `read` gives that is given the most bytes that a text within the limit can come from."""
    try:
        return read(limit * _WIDEST + _BESIDE_TEXT if limit else ANY)
    except TooLarge:
        raise UnreadableInput(too_long(limit)) from None
    except NotAFile as error:
        raise UnreadableInput(f"is {error.strerror}, not an article: name a file, or - for standard input") from None
    except OSError as error:
        raise UnreadableInput(why(error)) from None
