"""Posts with two employers of one kind: a nurse at two hospitals, an archaeologist of two universities."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.model import Role

_LONGEST = 4  # words of a name on either side of what says its kind


def are_of_two_universities(one: Role, other: Role) -> bool:
    """Return whether somebody works for two universities: lectures at the University of Brell, an Ostby University |.

    A visiting professor does, and so does who studied or sits on a board at one.
    """
    names = [_university(role) for role in (one, other)]
    return all(names) and names[0].isdisjoint(names[1])


def _university(role: Role) -> frozenset[str]:
    """Return the words of the one university in a role that tell it; none where somebody only was or is a guest."""
    parts = [part.strip(",.()").removesuffix("'s").removesuffix("’s") for part in role.text.split()]
    if parts.count("University") != 1 or not words("guests_of_universities").isdisjoint(map(str.lower, parts)):
        return frozenset()
    at = parts.index("University")
    before = _capitals(parts[:at][::-1])
    return frozenset(before or (_capitals(parts[at + 2 :]) if parts[at + 1 : at + 2] == ["of"] else ()))


def _capitals(parts: list[str]) -> list[str]:
    """Return the capitalised words with which `parts` begin, small links passed over."""
    found: list[str] = []
    for part in parts[:_LONGEST]:
        if part[:1].isupper():
            found.append(part)
        elif part not in words("links_in_employers"):
            break
    return found
