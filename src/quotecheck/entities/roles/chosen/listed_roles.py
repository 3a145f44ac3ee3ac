"""Say a list of roles as a whole: "owner, baker and sole waitress at the inn", of whom the text calls all three."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.roles.posts.outdone_roles import is_slight
from quotecheck.model import Mention, Role

_NEAR = 4  # mentions on either side of a role, pronouns among them
_JOINTS = (", ", ", a ", ", an ")


def mention_beside(mentions: Sequence[Mention], role: Role) -> Mention | None:
    """Return which of the mentions of somebody, in reading order, has a role beside it; None if none has."""
    at = bisect_left(mentions, role.span.start, key=lambda mention: mention.span.start)
    return next((mention for mention in mentions[max(0, at - _NEAR) : at + _NEAR] if role in mention.roles), None)


def listed(text: str, mentions: Sequence[Mention], role: Role) -> str:
    """Return the words of a role, with those that a list behind the name sets before it.

    Args:
        text: the article.
        mentions: where who bears it is named.
        role: the one that holds at the place of which is spoken.
    """
    words, start = role.text, role.span.start
    beside = mention_beside(mentions, role)
    behind = [other for other in beside.roles if other.span.start > beside.span.end] if beside else []
    for other in reversed(behind):
        between = text[other.span.end : start] if other.span.end <= start else ""
        if between in _JOINTS and not is_slight(other):
            words, start = f"{other.text}{between}{words}", other.span.start
    return words
