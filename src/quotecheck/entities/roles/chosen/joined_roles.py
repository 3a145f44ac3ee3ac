"""The role of several who speak as one: "trustees of the Fund", or each one's: "Sen. and Rep." of two."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.roles.posts.outdone_roles import is_slight, may_say_much, names
from quotecheck.model import Role


def joined_role(text: str, held: Sequence[Role | None]) -> str | None:
    """Return the role of a group, of whom each has one of those `held`; None where one has none.

    One that a plural gives to all is said as written: "Ana Moe and Bo Lie, trustees of the Fund, said". Else theirs
    stand in the order of the names: "Sen. and mayor of Ostby" of Sen. Ana Moe and Bo Lie, the mayor of Ostby. Who is
    only somebody's kin has no role for this.
    """
    roles = [role for role in held if role]
    if len(roles) < 2 or len(roles) < len(held):
        return None
    first, *others = roles
    if all(role.span == first.span for role in others):
        return " ".join(first.span.of(text).split())
    if not all(names(role) and (not is_slight(role) or may_say_much(role)) for role in roles):
        return None
    said = list(dict.fromkeys(role.text for role in roles))
    if any(" and " in one or "," in one for one in said):
        return "; ".join(said)
    *front, last = said
    return f"{', '.join(front)} and {last}" if front else last
