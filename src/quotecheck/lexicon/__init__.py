"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from pkgutil import get_data


class _Searched(Container[str]):
    """The entries of a sorted list, each found by halving what has its first letter in the file as it was read.

    To make a set of 42,000 words takes 10 ms, and the memory that it fills as long again.
    """

    _ENOUGH = 2_000
    """Look-ups after which the set has paid for itself."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._data = data = _read(name).replace(b"\r\n", b"\n")
        self._whole = (data.find(b"\n", data.rfind(b"\n#") + 1) if data.startswith(b"#") else -1, len(data) - 1)
        self._parts: dict[bytes, tuple[int, int]] = {}
        self._asked = 0

    def __contains__(self, word: object) -> bool:
        if self._asked > self._ENOUGH:
            return word in words(self._name)
        self._asked += 1
        written = str(word).encode()
        first = written[:1]
        if first not in self._parts:
            self._parts[first] = self._before(first, *self._whole), self._before(first + b"\xff", *self._whole)
        start = self._before(written, *self._parts[first])
        return self._data.startswith(written + b"\n", start + 1)

    def _before(self, word: bytes, low: int, high: int) -> int:
        """Return the line end in front of the first entry that is not before `word`, between two line ends."""
        data = self._data
        while low < high:
            start = data.rfind(b"\n", low + 1, (low + high) // 2 + 1)
            start = low if start < 0 else start
            end = data.index(b"\n", start + 1)
            low, high = (end, high) if data[start + 1 : end] < word else (low, start)
        return low


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
    text = _read(name).decode().replace("\r\n", "\n")
    head = text.rfind("\n#") + 1
    first = text.index("\n", head) + 1 if text.startswith("#", head) else 0
    return text[first:]


def _read(name: str) -> bytes:
    """Return what the file of a list holds."""
    # Not importlib.resources, which loads tempfile, random and zipfile: 8 ms of every start.
    data = get_data(__name__, f"data/{name}.txt")
    assert data is not None
    return data


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt` as a set."""
    return frozenset(lines(name))
