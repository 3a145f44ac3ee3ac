"""Which short forms a given name goes by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.lexicon import lines


@cache
def full_names() -> Mapping[str, frozenset[str]]:
    """Return, for each given name in lower case, the names that it may stand for, itself included: pete for peter."""
    found: dict[str, set[str]] = {}
    for name, *forms in map(str.split, lines("nicknames")):
        for form in (name, *forms):
            found.setdefault(form, {form}).add(name)
    return {form: frozenset(names) for form, names in found.items()}


@cache
def known_forms() -> frozenset[str]:
    """Return the given names in lower case of which some form is known."""
    return frozenset(" ".join(lines("nicknames")).split())


def same_given_name(one: str, other: str) -> bool:
    """Return whether two given names in lower case can be forms of one: pete and peter, bob and rob."""
    table = full_names()
    return not table.get(one, frozenset((one,))).isdisjoint(table.get(other, (other,)))
