"""Say a list of roles as a whole: "owner, baker and sole waitress at the inn", of whom the text calls all three."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.held_roles import is_slight
from quotecheck.model import Role

_JOINTS = (", ", ", a ", ", an ")


def listed(text: str, roles: Sequence[Role], role: Role) -> str:
    """Return the words of a role, with those that a list in the text sets before it.

    Args:
        text: the article.
        roles: all roles of who bears it, in reading order.
        role: the one that holds at the place of which is spoken.
    """
    words, start = role.text, role.span.start
    for other in reversed(roles):
        between = text[other.span.end : start] if other.span.end <= start else ""
        if between in _JOINTS and not is_slight(other):
            words, start = f"{other.text}{between}{words}", other.span.start
    return words
