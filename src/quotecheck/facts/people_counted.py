"""Whether two nouns can count the same people: 41 loaders in the shed, the 43 people in it."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.claims import same_count
from quotecheck.lexicon import words as listed

_LISTS = ("counted_people", "kinds_of_people", "people_of_any_kind", "person_nouns", "roles")


def are_people_alike(first: str, other: str) -> bool:
    """Return whether two heads of claims mean people, and one of them people of any kind."""
    generic = _stems("people_of_any_kind")
    if first not in generic and other not in generic:
        return False
    return is_person(first) and is_person(other)


def is_person(head: str) -> bool:
    """Return whether the head of a claim means people."""
    return any(head in _stems(name) for name in _LISTS)


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(map(same_count, listed(name)))
