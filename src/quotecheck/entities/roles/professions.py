"""Callings and parties of which one person has one at a time."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines
from quotecheck.model import Role


def are_two_professions(first: str, other: str) -> bool:
    """Return whether two nouns that head a role are two callings of one field: a butcher, a baker."""
    one, two = _professions().get(first), _professions().get(other)
    return one is not None and two is not None and one[0] == two[0] and one[1] != two[1]


@cache
def _professions() -> dict[str, tuple[int, int]]:
    """Return the names of callings → the number of their line, and of the calling in it."""
    return {
        name: (i, k)
        for i, line in enumerate(lines("professions_apart"))
        for k, names in enumerate(line.split())
        for name in names.split("/")
    }


def are_of_two_parties(one: Role, other: Role) -> bool:
    """Return whether two roles name a party each, and not one of one country: the Conservative MP, the Labour MP."""
    first, second = (_parties_in(role.text) for role in (one, other))
    if len(first) != 1 or len(second) != 1:
        return False
    places, others = dict(_parties()[first[0]]), dict(_parties()[second[0]])
    shared = places.keys() & others.keys()
    return bool(shared) and all(places[country] != others[country] for country in shared)


def _parties_in(title: str) -> list[str]:
    """Return the names of parties, and of their people, that stand in a title."""
    if not any(map(str.isupper, title)):
        return []
    named = f" {title.replace('-', ' ').replace(',', '')} "
    return [name for name in _parties() if f" {name} " in named]


@cache
def party_words() -> frozenset[str]:
    """Return the words that names of parties and of their people consist of."""
    return frozenset(word for name in _parties() for word in name.split())


@cache
def _parties() -> dict[str, list[tuple[int, int]]]:
    """Return what parties and their people are called → the lines that have the name, and of which party each time."""
    found: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines("parties")):
        for k, names in enumerate(line.split()):
            for name in names.split("/"):
                found.setdefault(name.replace("_", " "), []).append((i, k))
    return found
