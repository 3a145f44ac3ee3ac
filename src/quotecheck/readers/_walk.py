"""From the paths of a command line to the files behind them, and from a file to its bytes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator

from quotecheck.errors import UnreadableInput
from quotecheck.model import Failure

STDIN = "-"
_PASSED_OVER = (".", "~$")


def articles(folder: str, suffixes: frozenset[str]) -> Iterator[str | Failure]:
    """Yield every file below `folder` that ends in one of `suffixes`, sorted, and what could not be opened.

    Names that begin with a dot are passed over, as is the file that Word lays beside an open one (`~$article.docx`).
    Links to folders are not followed, so that no walk is endless.
    """
    refused: list[OSError] = []
    found = []
    for place, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = [os.path.join(place, name) for name in files if not name.startswith(_PASSED_OVER)]
        found += [path for path in paths if os.path.splitext(path)[1].lower() in suffixes and os.path.isfile(path)]
    yield from sorted(found, key=lambda path: path.split(os.sep))
    yield from (Failure(str(error.filename), _reason(error)) for error in refused)
    if not found and not refused:
        wanted = " or ".join(sorted(suffixes))
        yield Failure(folder, f"no article in this folder: name a file, or a folder with {wanted} files")


def read_bytes(path: str) -> bytes:
    """Return what `path` holds; `-` is standard input.

    Raises:
        UnreadableInput: there is no such file, it may not be read, or it is a device. The message lacks the path.
    """
    if path == STDIN:
        return sys.stdin.buffer.read() if sys.stdin else b""
    try:
        mode = os.stat(path).st_mode
        # /dev/zero has no end; a pipe (`quotecheck <(pandoc …)`) has one.
        if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
            raise UnreadableInput("is a device, not an article: use - for standard input")
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UnreadableInput(_reason(error)) from None
    except ValueError:  # a NUL character in the name
        raise UnreadableInput("no such file: check the path") from None


def _reason(error: OSError) -> str:
    """Return what went wrong and what to do, for the three things that mostly do."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such file: check the path"
        case PermissionError():
            return "may not be read: check its permissions"
    return f"cannot be read ({error.strerror or error}): check the path"
