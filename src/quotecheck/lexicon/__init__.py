"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of `data/<name>.txt`, without the comments at its head.

    Raises:
        FileNotFoundError: there is no such list.
    """
    # Not importlib.resources, which loads tempfile, random and zipfile: 8 ms of every start.
    data = get_data(__name__, f"data/{name}.txt")
    assert data is not None
    text = data.decode().replace("\r\n", "\n")
    head = text.rfind("\n#") + 1
    first = text.index("\n", head) + 1 if text.startswith("#", head) else 0
    return tuple(filter(None, text[first:].split("\n")))


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt` as a set."""
    return frozenset(lines(name))
