"""Which paths lead to one file."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache


def unlinked(path: str) -> str:
    """Return the path without links that leads to the same file; one that no file can have, as it stands."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a NUL character in it
        return path


def identities() -> Callable[[str], str]:
    """Return what does as `unlinked` for many files of a folder, and looks up the folder once."""
    folder = cache(unlinked)

    def identity(path: str) -> str:
        above, name = os.path.split(path)
        return unlinked(path) if os.path.islink(path) else os.path.join(folder(above), name)

    return identity
