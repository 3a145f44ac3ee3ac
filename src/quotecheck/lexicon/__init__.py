"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from pkgutil import get_data


class _Searched(Container[str]):
    """The entries of a sorted list, each found by halving it: to make a set of 42,000 words takes 10 ms."""

    _ENOUGH = 2_000
    """Look-ups after which the set has paid for itself."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._text = f"\n{_entries(name)}"
        self._asked = 0

    def __contains__(self, word: object) -> bool:
        self._asked += 1
        if self._asked > self._ENOUGH:
            return word in words(self._name)
        text, low, high = self._text, 0, len(self._text) - 1  # a line end stands at both
        while low < high:
            start = text.rindex("\n", low, (low + high) // 2 + 1)
            end = text.index("\n", start + 1)
            found = text[start + 1 : end]
            if found == word:
                return True
            low, high = (end, high) if found < str(word) else (low, start)
        return False


@cache
def searched(name: str) -> Container[str]:
    """Return the entries of a long list, which must be sorted; for few look-ups this is cheaper than `words`."""
    return _Searched(name)


def common_words() -> Container[str]:
    """Return the words that English uses in small letters."""
    return searched("common_words")


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of `data/<name>.txt`, without the comments at its head.

    Raises:
        FileNotFoundError: there is no such list.
    """
    return tuple(filter(None, _entries(name).split("\n")))


def _entries(name: str) -> str:
    """Return the text of a list without the comments at its head."""
    # Not importlib.resources, which loads tempfile, random and zipfile: 8 ms of every start.
    data = get_data(__name__, f"data/{name}.txt")
    assert data is not None
    text = data.decode().replace("\r\n", "\n")
    head = text.rfind("\n#") + 1
    first = text.index("\n", head) + 1 if text.startswith("#", head) else 0
    return text[first:]


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt` as a set."""
    return frozenset(lines(name))
