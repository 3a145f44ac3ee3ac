"""Parties, of which one person has one at a time."""

from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck.lexicon import lines


def are_of_two_parties(first: str, other: str) -> bool:
    """Return whether two roles name a party each, and not one of one country: the Conservative MP, the Labour MP."""
    one, two = _parties_in(first), _parties_in(other)
    if len(one) != 1 or len(two) != 1:
        return False
    places, others = dict(_parties()[one[0]]), dict(_parties()[two[0]])
    shared = places.keys() & others.keys()
    return bool(shared) and all(places[country] != others[country] for country in shared)


def are_of_one_party(first: str, other: str) -> bool:
    """Return whether two roles name one party each, and the same: the Democratic nominee, the Democrat."""
    one, two = _parties_in(first), _parties_in(other)
    return len(one) == len(two) == 1 and not set(_parties()[one[0]]).isdisjoint(_parties()[two[0]])


@cache
def party_words() -> frozenset[str]:
    """Return the words that names of parties and of their people consist of."""
    return frozenset(word for name in _parties() for word in name.split())


def _parties_in(title: str) -> Sequence[str]:
    """Return the names of parties, and of their people, that stand in a title: Liberal Democrat, no Democrat."""
    if not any(map(str.isupper, title)):
        return ()
    plain = title.replace("-", " ").replace(",", "").replace("’", "'")
    named = f" {plain} ".replace("'s ", " ")  # Labour's whip
    found = [name for name in _parties() if f" {name} " in named]
    return [name for name in found if not any(name != other and f" {name} " in f" {other} " for other in found)]


@cache
def _parties() -> Mapping[str, Sequence[tuple[int, int]]]:
    """Return what parties and their people are called → the lines that have the name, and of which party each time."""
    found: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines("parties")):
        for k, names in enumerate(line.split()):
            for name in names.split("/"):
                found.setdefault(name.replace("_", " "), []).append((i, k))
    return found
