"""From a file to its bytes."""

from __future__ import annotations

import os
import stat
import sys

from quotecheck.errors import UnreadableInput, why

STDIN = "-"


def read_bytes(path: str) -> bytes:
    """Return what `path` holds; `-` is standard input.

    Raises:
        UnreadableInput: there is no such file, it may not be read, or it is a device. The message lacks the path.
    """
    if path == STDIN and sys.stdin is None:  # `quotecheck - <&-`
        raise UnreadableInput("standard input is closed: give it an article, or name a file")
    try:
        if path == STDIN:
            return sys.stdin.buffer.read()
        mode = os.stat(path).st_mode
        # /dev/zero has no end; a pipe (`quotecheck <(pandoc …)`) has one.
        if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
            raise UnreadableInput("is a device, not an article: use - for standard input")
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UnreadableInput(why(error)) from None
    except ValueError:  # a NUL character in the name
        raise UnreadableInput("no such file: check the path") from None
