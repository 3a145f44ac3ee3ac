"""Offices that one person holds one at a time, by all their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quotecheck.errors import BadWordList
from quotecheck.lexicon import lines

# Realms whose offices go with those of others: an army general may be an ambassador, a bishop a principal.
_BESIDE = frozenset(("church", "head", "rank", "sport"))


class Office(NamedTuple):
    """An office under its full name, and the realm within which nobody holds two."""

    name: str
    realm: str

    def excludes(self, other: Office) -> bool:
        """Return whether nobody holds both this office and `other` at one time."""
        if self.name == other.name:
            return False
        return self.realm == other.realm or not {self.realm, other.realm} & _BESIDE


@cache
def offices() -> Mapping[str, Office]:
    """Return the offices by each of their names in lower case, stops left out.

    Raises:
        BadWordList: a line without a realm.
    """
    found: dict[str, Office] = {}
    for line in lines("offices"):
        name, *rest = (part.strip() for part in line.split(";"))
        if not rest:
            raise BadWordList(f"office {line!r}: no realm is given")
        office = Office(name, rest[0])
        for form in (name, *(rest[1].split(", ") if len(rest) > 1 else ())):
            found[form] = office
    return found


def find_offices(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the names of offices stand in `text` as whole words, the longest at each place, none in another."""
    reached = 0
    for match in re.finditer(r"[\w-]+", text):
        start = match.start()
        names = _by_first_word().get(match[0], ()) if start >= reached else ()
        for name in names:
            if text.startswith(name, start) and not _goes_on(text, start + len(name)):
                reached = start + len(name)
                yield start, reached
                break


def _goes_on(text: str, end: int) -> bool:
    behind = text[end : end + 1]
    return behind.isalnum() or behind in ("_", "-")


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    """Return the first word of each name → the names that begin with it, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(offices(), key=lambda name: (-len(name), name)):
        found.setdefault(re.findall(r"[\w-]+", name)[0], []).append(name)
    return {word: tuple(names) for word, names in found.items()}
