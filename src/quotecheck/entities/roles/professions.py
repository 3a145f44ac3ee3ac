"""Callings of which one person has one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.model import Role


def are_two_professions(first: Role, other: Role) -> bool:
    """Return whether two roles are two callings of one field: a butcher, a baker; a nephrologist, a psychiatrist.

    A pediatric cardiologist is a pediatrician, too.
    """
    one, two = (_professions().get(role.head, {}) for role in (first, other))
    apart = any(one[field] != two[field] for field in one.keys() & two.keys())
    texts = (first.text.lower(), other.text.lower())
    return apart and not all("paediatric" in text or "pediatric" in text for text in texts)


@cache
def _professions() -> Mapping[str, Mapping[int, int]]:
    """Return the names of callings → the numbers of their lines, and of the calling in each."""
    found: dict[str, dict[int, int]] = {}
    for i, line in enumerate(lines("professions_apart")):
        for k, names in enumerate(line.split()):
            for name in names.split("/"):
                found.setdefault(name, {})[i] = k
    return found
