"""Where in a TOML file a value stands: line and column, which the parser of the standard library does not keep.

The file has been parsed before: what is read here is TOML, so that only its outline has to be followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

Keys = tuple[str | int, ...]


def with_plain_ends(text: str) -> str:
    """Return a text whose lines all end in LF, as the parser wants them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def place_of(text: str, keys: Keys, offset: int | None = None) -> tuple[int, int] | None:
    """Return the line and column, from 1, of a part of a TOML file, or of the nearest part around it; None without one.

    Args:
        text: the file.
        keys: from the top to the part: keys, and numbers of items from 0.
        offset: the number of a character of the string that the part is; None for the key or item itself.
    """
    outline = Outline.of(with_plain_ends(text))
    while keys and keys not in outline.starts:
        keys, offset = keys[:-1], None
    if not keys:
        return None
    start = outline.starts[keys]
    if offset is not None and keys in outline.values:
        start = _character(outline.text, outline.values[keys], offset)
    before = outline.text[:start]
    return before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(
        {
            "blank": r"(?:[ \t\n]|\#[^\n]*)*+",
            "space": r"[ \t]*+",
            "string": r'"""(?s:\\.|[^\\])*?"{3,5}(?!")|"(?:\\.|[^"\\\n])*"' r"|'''(?s:.)*?'{3,5}(?!')|'[^'\n]*'",
            "bare": r"[^\s.=\]\[{},#\"']+",
            "scalar": r"[^,\]}\n#]*",
            "escape": r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*\n[ \t\n]*|.)",
        }[name]
    )


class Outline:
    """The start of every key and item of a file, and the start and the end of every value.

    `headers` has the end of each header by the keys that it leads to, `own` the keys of pairs that stand on lines of
    their own below one, or at the top.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.i = 0
        self.starts: dict[Keys, int] = {}
        self.values: dict[Keys, int] = {}
        self.ends: dict[Keys, int] = {}
        self.headers: dict[Keys, int] = {}
        self.own: set[Keys] = set()
        self._tables: dict[Keys, int] = {}

    @classmethod
    def of(cls, text: str) -> Outline:
        """Return the outline of a file."""
        outline = cls(text)
        outline._read()
        return outline

    def _read(self) -> None:
        """Follow the file to its end."""
        here: Keys = ()
        self._skip("blank")
        while self.i < len(self.text):
            if self.text[self.i] == "[":
                here = self._header()
            else:
                self.own.add(self._pair(here))
            self._skip("blank")

    def _header(self) -> Keys:
        """Return the keys that the header of a table leads to."""
        start, many = self.i, self.text.startswith("[[", self.i)
        self.i += 2 if many else 1
        here: Keys = ()
        keys = list(self._dotted())
        for n, key in enumerate(keys):
            here = (*here, key)
            if many and n == len(keys) - 1:
                self._tables[here] = self._tables.get(here, -1) + 1
            if here in self._tables:
                self.starts.setdefault(here, start)
                here = (*here, self._tables[here])
            self.starts.setdefault(here, start)
        self.i += 2 if many else 1
        self.headers[here] = self.i
        return here

    def _pair(self, here: Keys) -> Keys:
        """Follow a key with its value, and return the keys that lead to that."""
        start = self.i
        for key in self._dotted():
            here = (*here, key)
            self.starts.setdefault(here, start)
        self.i += 1  # =
        self._skip("space")
        self._value(here)
        return here

    def _dotted(self) -> Iterator[str]:
        """Yield the parts of a key, up to what ends it."""
        while True:
            self._skip("space")
            quoted = _pattern("string").match(self.text, self.i)
            match = quoted or _pattern("bare").match(self.text, self.i)
            assert match
            self.i = match.end()
            yield _decoded(match.group()) if quoted else match.group()
            self._skip("space")
            if self.text[self.i] != ".":
                return
            self.i += 1

    def _value(self, here: Keys) -> None:
        """Follow a value."""
        self.values[here] = self.i
        self.starts.setdefault(here, self.i)
        if self.text[self.i] in "\"'":
            self._skip("string")
        elif self.text[self.i] in "[{":
            self._items(here, self.text[self.i])
        else:
            self._skip("scalar")
        self.ends[here] = self.i

    def _items(self, here: Keys, opening: str) -> None:
        """Follow the items of an array or the pairs of an inline table."""
        closing, number = {"[": "]", "{": "}"}[opening], 0
        self.i += 1
        self._skip("blank")
        while self.text[self.i] != closing:
            if opening == "[":
                self._value((*here, number))
            else:
                self._pair(here)
            number += 1
            self._skip("blank")
            if self.text[self.i] == ",":
                self.i += 1
                self._skip("blank")
        self.i += 1

    def _skip(self, name: str) -> None:
        match = _pattern(name).match(self.text, self.i)
        assert match
        self.i = match.end()


def _decoded(written: str) -> str:
    """Return the key that a quoted one stands for."""
    import tomllib  # noqa: PLC0415 (as in `configuration`)

    return next(iter(tomllib.loads(f"{written} = 0")))


def _character(text: str, start: int, offset: int) -> int:
    """Return where a character of the string that begins at `start` is written."""
    mark = next(mark for mark in ('"""', "'''", '"', "'") if text.startswith(mark, start))
    i = start + len(mark)
    if len(mark) == 3 and text.startswith("\n", i):
        i += 1
    for _ in range(offset):
        escape = _pattern("escape").match(text, i) if mark[0] == '"' else None
        while escape and "\n" in escape.group():  # a line that goes on stands for no character
            i = escape.end()
            escape = _pattern("escape").match(text, i)
        i = escape.end() if escape else i + 1
    return i
