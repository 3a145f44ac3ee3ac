"""Callings of which one person has one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.entities.roles.posts.posts import Post
from quotecheck.lexicon import lines, words
from quotecheck.model import Role


def are_two_professions(first: Role, other: Role) -> bool:
    """Return whether two roles are two callings of one field: a butcher, a baker; a neurosurgeon, the heart surgeon.

    A pediatric cardiologist is a pediatrician, too.
    """
    one, two = map(_fields, (first, other))
    apart = any(one[field] != two[field] for field in one.keys() & two.keys())
    texts = (first.text.lower(), other.text.lower())
    return apart and not all("paediatric" in text or "pediatric" in text for text in texts)


def _fields(role: Role) -> Mapping[int, int]:
    """Return the numbers of the lines that have a calling, alone or with the word before it: an orthopedic surgeon."""
    words_of_role = role.text.lower().split()
    at = words_of_role.index(role.head) if role.head in words_of_role else 0
    qualified = "_".join(words_of_role[max(0, at - 1) : at + 1])
    return {**_professions().get(role.head, {}), **_professions().get(qualified, {})}


def are_two_callings(one: Post, two: Post) -> bool:
    """Return whether nobody has both callings in one body: a surgeon at the clinic, the clinic's audiologist.

    Those of the list nobody has at all: the club's doctor, the midwife.
    """
    if one.noun == two.noun or not (one.definite or two.definite):
        return False
    if any({one.noun, two.noun} <= those for those in _apart()):
        return True
    return all(map(_is_calling, (one.noun, two.noun))) and not one.body.isdisjoint(two.body)


def _is_calling(noun: str) -> bool:
    learned = noun.endswith(lines("endings_of_callings")) and noun not in words("wide_callings")
    return learned or any(noun in those for those in _apart())


@cache
def _apart() -> tuple[frozenset[str], ...]:
    """Return the callings of which nobody has two, as the list groups them."""
    return tuple(frozenset(line.split()) for line in lines("posts_apart"))


@cache
def _professions() -> Mapping[str, Mapping[int, int]]:
    """Return the names of callings → the numbers of their lines, and of the calling in each."""
    found: dict[str, dict[int, int]] = {}
    for i, line in enumerate(lines("professions_apart")):
        for k, names in enumerate(line.split()):
            for name in names.split("/"):
                found.setdefault(name, {})[i] = k
    return found
