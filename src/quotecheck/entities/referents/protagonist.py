"""Whose obituary an article is: she and he mean them long after they were named.

Ana Moe, who has died aged 87, built bridges. … Bo Lie, her deputy, ran the yard. … “It swayed,” she said in 1994.
"""

from __future__ import annotations

import re

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression

_OPENING = 2  # paragraphs of the body
_REACH = 80  # characters behind a name
_SENTENCE = 250  # characters behind a name, of a sentence


_DEAD = expression(r"[^.\n]*?(?:\bha(?:s|ve) died\b|\bdies,? (?:aged|at)\b|\bobituary\b)", re.IGNORECASE)
"""How an obituary tells behind a name that somebody has died."""


_DIED = expression(r"[^.\n]*?\bdied\b")
"""How news tells it, too: Ana Moe, a bridge builder who …, died on Tuesday at her home."""


_MOURNED = expression(r"\bsurvived by\b|\b(?:his|her) death was (?:confirmed|announced)\b", re.IGNORECASE)
"""Words that an obituary has, and hardly the news of a death: survived by two sons."""


def whose_obituary(context: Context) -> Referent | None:
    """Return who is named first where the article begins, and said to have died; None in every other article."""
    index = context.index
    body = [paragraph.span for paragraph in index.paragraphs if paragraph.kind is ParagraphKind.BODY][:_OPENING]
    if not body:
        return None
    opening = context.inside(0, body[-1].end)
    first = next((one for mention in opening if (one := context.owner.get(mention.span.start)) and one[0] == "p"), None)
    if first is None or not context.persons[first[1]].sex:
        return None
    ends = [one.span.end for one in context.persons[first[1]].mentions if one.span.end <= body[-1].end]
    told = any(_DEAD.match(context.text, end, end + _REACH) for end in ends)
    opened = any(_DIED.match(context.text, end, end + _SENTENCE) for end in ends)
    return first if told or (opened and _MOURNED.search(context.text)) else None
