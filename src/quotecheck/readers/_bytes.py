"""From an article's file to its bytes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from quotecheck.errors import NotAFile, TooLarge, UnreadableInput, why
from quotecheck.system.guarded_reads import read_awaited, read_file, read_stream

STDIN = "-"


def read_article(path: str, most: int) -> bytes:
    """Return what a file holds, as often as one likes.

    Args:
        path: a file.
        most: how many bytes that may be.

    Raises:
        TooLarge: it holds more.
        UnreadableInput: there is no such file, it may not be read, or is no file. The message lacks the path.
    """
    return _read(partial(read_file, path), most)


def read_once(path: str, most: int) -> bytes:
    """Return what a file, a pipe or standard input (`-`) holds, which may be gone then.

    Args:
        path: what the command line names.
        most: how many bytes that may be.

    Raises:
        TooLarge, UnreadableInput: as of `read_article`.
    """
    if path != STDIN:
        return _read(partial(read_awaited, path), most)
    if sys.stdin is None:  # `quotecheck - <&-`
        raise UnreadableInput("standard input is closed: give it an article, or name a file")
    return _read(partial(read_stream, sys.stdin.buffer, STDIN), most)


def _read(read: Callable[[int], bytes], most: int) -> bytes:
    """Return what `read` gives, at most so many bytes."""
    try:
        return read(most)
    except TooLarge:
        raise
    except NotAFile as error:
        raise UnreadableInput(f"is {error.strerror}, not an article: name a file, or - for standard input") from None
    except OSError as error:
        raise UnreadableInput(why(error)) from None
