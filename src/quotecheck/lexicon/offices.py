"""Offices that one person holds one at a time, by all their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
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


@cache
def names_of_offices() -> re.Pattern[str]:
    """Return what matches any name of an office as whole words, the longest first."""
    names = sorted(offices(), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
