"""Which short forms a given name goes by, and which other spellings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from quotecheck.lexicon import lines


@lru_cache(maxsize=16384)
def full_names(form: str) -> frozenset[str]:
    """Return the names that a given name in lower case may stand for, itself included: peter for pete."""
    return frozenset((form, *_lines_with().get(form, "").split()))


@cache
def _lines_with() -> Mapping[str, str]:
    """Return each given name → the first words of the lines that it stands in."""
    found: dict[str, str] = {}
    for line in lines("nicknames"):
        name, _, forms = line.partition(" ")
        for form in forms.split():
            found[form] = f"{found[form]} {name}" if form in found else name
    return found


@cache
def known_forms() -> frozenset[str]:
    """Return the given names in lower case of which some form is known."""
    return frozenset(" ".join(lines("nicknames")).split())


def same_given_name(one: str, other: str) -> bool:
    """Return whether two given names in lower case can be forms of one: pete and peter, bob and rob."""
    return not full_names(one).isdisjoint(full_names(other))


@cache
def _spellings() -> Mapping[str, frozenset[int]]:
    """Return each given name that has other spellings → the numbers of the lines that it stands in."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(lines("spellings_of_given_names")):
        for name in line.split():
            found[name] = found.get(name, frozenset()) | {number}
    return found


def numbers_of_spellings(name: str) -> frozenset[int]:
    """Return the numbers of the lines that list a folded given name with its other spellings."""
    return _spellings().get(name, frozenset())


def same_in_two_spellings(one: str, other: str) -> bool:
    """Return whether two given names, folded, are one in two languages or spellings: oleksandr, alexander."""
    return not numbers_of_spellings(one).isdisjoint(numbers_of_spellings(other))
