"""Whether the words behind a surname tell which bearer is meant: used by the check of ambiguous surnames."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.checks._told_apart import is_full
from quotecheck.model import DOING, Entity, Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.capitals import CAPITAL

_REACH = 90  # characters behind a surname, of its sentence
_END = ". "
_BODY = rf" (?:of|from) (?:the )?(?P<body>{CAPITAL}\w+(?: {CAPITAL}\w+)*)"


class Posts(NamedTuple):
    """The nouns of the roles that stand beside somebody's names, and the words of each role."""

    heads: frozenset[str]
    words: tuple[str, ...]


def posts_of(person: Entity) -> Posts:
    """Return what the roles beside somebody's full names say; not what somebody does: who mends nets."""
    named = (mention for mention in person.mentions if is_full(mention))
    roles = {role.text: role for mention in named for role in mention.roles if role.head != DOING}
    return Posts(frozenset(role.head for role in roles.values()), tuple(roles))


def is_told_by_post(text: str, span: Span, those: Sequence[Posts]) -> bool:
    """Return whether only one bearer, of whose posts `those` are, has the body or the office behind a surname.

    Brandt | of the Ekta Sangh; those who voted for Brandt | in both of his races for governor.
    """
    behind = text[span.end : span.end + _REACH].partition("\n")[0].partition(_END)[0]
    said = {word.strip(".,;:'’") for word in behind.lower().split()}
    if sum(not said.isdisjoint(posts.heads) for posts in those) == 1:
        return True
    body = re.match(_BODY, behind)
    return body is not None and sum(any(body["body"] in words for words in posts.words) for posts in those) == 1
