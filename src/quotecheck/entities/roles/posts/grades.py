"""Two grades of one body, of which nobody has both: a senior engineer with the council, its director of services."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.roles.posts.posts import FIRST, Post
from quotecheck.lexicon import words
from quotecheck.model import Role, Tokens

_BEFORE = 3  # tokens before a role


def are_two_grades(tokens: Tokens, first: Role, one: Post, other: Role, two: Post) -> bool:
    """Return whether one role is of the staff of a body, by a grade, and the other leads the same body or a part.

    Not who has risen: she is | now | the council's head of housing.
    """
    if any("now" in _before(tokens, role) for role in (first, other)):
        return False
    if one.body.isdisjoint(two.body) or (one.named and two.named and one.named.isdisjoint(two.named)):
        return False
    return (_is_of_staff(first, one) and _leads(other, two)) or (_is_of_staff(other, two) and _leads(first, one))


def _before(tokens: Tokens, role: Role) -> Sequence[str]:
    at = bisect_left(tokens.starts, role.span.start)
    return tokens.lower[max(0, at - _BEFORE) : at]


def _is_of_staff(role: Role, post: Post) -> bool:
    """Return whether a role is a calling with a grade, one of several: a | senior engineer."""
    graded = not words("grades_of_staff").isdisjoint(role.text.lower().split())
    return graded and not post.definite and post.noun in words("callings_with_grades")


def _leads(role: Role, post: Post) -> bool:
    """Return whether a role is the post of who leads: the council's | director of services; its | chief planner."""
    return post.definite and (post.name == FIRST or role.text.lower().startswith("chief "))
