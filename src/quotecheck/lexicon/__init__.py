"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

import os
from collections.abc import Container, Mapping, Sequence
from functools import cache
from itertools import chain

_FOLDER = os.path.dirname(__file__)


class Searched(Container[str]):
    """The entries of a sorted list, each found by halving what has its first letter in the file as it was read.

    To make a set of 42,000 words takes 10 ms, and the memory that it fills as long again.
    """

    _ENOUGH = 2_000
    """Look-ups after which the set has paid for itself."""
    _SHORT = 8_000
    """Bytes that are searched from one end in less time than by halving them."""

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
        written = str(word).encode(errors="surrogatepass")
        return self._starting(written + b"\n", written) >= 0

    def behind(self, word: str) -> str:
        """Return what stands in the entry behind `word` and a space, nothing where no entry begins so."""
        if self._asked > self._ENOUGH:
            return _rests(self._name).get(word, "")
        self._asked += 1
        written = word.encode(errors="surrogatepass") + b" "
        start = self._starting(written, written)
        return self._data[start + len(written) : self._data.index(b"\n", start)].decode() if start >= 0 else ""

    def _starting(self, begins: bytes, sorted_as: bytes) -> int:
        """Return where the first entry stands that `begins` so, which is not before `sorted_as`; -1 for none."""
        first = begins[:1]
        if first not in self._parts:
            self._parts[first] = self._before(first, *self._whole), self._before(first + b"\xff", *self._whole)
        low, high = self._parts[first]
        if low >= 0 and high - low < self._SHORT:
            found = self._data.find(b"\n" + begins, low, high + 1)
            return found + (found >= 0)
        start = self._before(sorted_as, low, high) + 1
        return start if self._data.startswith(begins, start) else -1

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
def searched(name: str) -> Searched:
    """Return the entries of a long list, which must be sorted; for few look-ups this is cheaper than `words`."""
    return Searched(name)


def common_words() -> Container[str]:
    """Return the words that English uses in small letters."""
    return searched("common_words")


def surnames() -> Container[str]:
    """Return a long list of surnames, in small letters."""
    return searched("surnames")


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of `data/<name>.txt`, without the comments at its head, or the words of a short list.

    Raises:
        FileNotFoundError: there is no such list.
    """
    short = _short_lists().get(name)
    return tuple(short.split() if short else filter(None, text(name).split("\n")))


@cache
def by_first_word(name: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the first word of the entries of a list → what may stand behind it, the longest first.

    Raises:
        FileNotFoundError: there is no such list.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in map(str.split, lines(name)):
        found.setdefault(first, []).append(tuple(rest))
    for rests in found.values():
        rests.sort(key=len, reverse=True)
    return found


@cache
def _short_lists() -> dict[str, str]:
    """Return the lists of `short_lists.txt` by their names; a file for each would take longer to open than to read."""
    named = (line.partition(" # ")[0].partition(": ") for line in text("short_lists").split("\n"))
    return {name: words for name, _, words in named}


@cache
def _rests(name: str) -> dict[str, str]:
    """Return the first word of each entry → what stands behind it."""
    return {word: rest for word, _, rest in (line.partition(" ") for line in lines(name))}


def text(name: str) -> str:
    """Return the text of a list without the comments at its head."""
    data, start = _read(name), 0
    while data.startswith(b"#", start):
        start = data.index(b"\n", start) + 1
    return data[start:].decode().replace("\r\n", "\n")


def _read(name: str) -> bytes:
    """Return what the file of a list holds."""
    # Not importlib.resources, which loads tempfile, random and zipfile: 8 ms of every start.
    file = f"data/{name}.txt"
    try:
        with open(os.path.join(_FOLDER, file), "rb", buffering=0) as opened:  # a third of what get_data takes
            return opened.read()
    except OSError:  # an archive
        from pkgutil import get_data  # noqa: PLC0415 (2 ms that only an archive is worth)

        data = get_data(__name__, file)
        assert data is not None
        return data


@cache
def words(*names: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt` as a set; of several lists in one, which each call would join anew."""
    return frozenset(chain.from_iterable(map(lines, names)))
