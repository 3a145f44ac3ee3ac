"""Callings of which one person has one at a time."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines


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
