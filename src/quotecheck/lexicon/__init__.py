"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Container
from functools import cache
from pkgutil import get_data


class _Searched(Container[str]):
    """The entries of a sorted list, each looked for among those of its first letter, which are divided when asked for.

    To make a set of 42,000 words takes 10 ms, to halve the text of the list for each word 10 us.
    """

    _ENOUGH = 4_000
    """Look-ups after which the set has paid for itself."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._text = f"\n{_entries(name)}"
        self._asked = 0
        self._by_letter: dict[str, list[str]] = {}

    def __contains__(self, word: object) -> bool:
        if self._asked > self._ENOUGH:
            return word in words(self._name)
        self._asked += 1
        written = str(word)
        entries = self._by_letter.get(written[:1])
        if entries is None:
            entries = self._letter(written[:1])
        place = bisect_left(entries, written)
        return place < len(entries) and entries[place] == written

    def _letter(self, first: str) -> list[str]:
        """Return the entries with this letter."""
        start, end = self._before(first), self._before(f"{first}{chr(sys.maxunicode)}")
        entries = self._by_letter[first] = self._text[start:end].split("\n")[1:]
        return entries

    def _before(self, word: str) -> int:
        """Return the line end in front of the first entry that is not before `word`, by halving the list."""
        text, low, high = self._text, 0, len(self._text) - 1  # a line end stands at both
        while low < high:
            start = text.rindex("\n", low, (low + high) // 2 + 1)
            end = text.index("\n", start + 1)
            low, high = (end, high) if text[start + 1 : end] < word else (low, start)
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
