"""Whether the words behind a surname tell which bearer is meant: used by the check of ambiguous surnames."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.model import Article, Entity, Span
from quotecheck.text.capitals import CAPITAL

_REACH = 90  # characters behind a surname, of its sentence
_END = ". "
_BODY = rf" (?:of|from) (?:the )?(?P<body>{CAPITAL}\w+(?: {CAPITAL}\w+)*)"


def is_told_by_post(article: Article, span: Span, fits: Sequence[Entity]) -> bool:
    """Return whether only one bearer has the body or the office that stands behind a surname.

    Brandt | of the Ekta Sangh; those who voted for Brandt | in both of his races for governor.
    """
    behind = article.text[span.end : span.end + _REACH].partition("\n")[0].partition(_END)[0]
    body = re.match(_BODY, behind)
    posts = [_posts(person) for person in fits]
    said = {word.strip(".,;:'’") for word in behind.lower().split()}
    heads = [said & {head for head, _ in those} for those in posts]
    ofs = [any(body["body"] in words for _, words in those) for those in posts] if body else []
    return sum(map(bool, heads)) == 1 or sum(ofs) == 1


def _posts(person: Entity) -> Sequence[tuple[str, str]]:
    """Return the head and the words of each role that stands beside somebody's names."""
    return [(role.head, role.text) for mention in person.mentions for role in mention.roles]
