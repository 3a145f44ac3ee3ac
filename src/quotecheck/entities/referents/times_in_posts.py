"""Who held which post in a period that is mentioned: her years as | mayor |, then "the former mayor"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.description import Description
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import words
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Mention, MentionKind, Role
from quotecheck.phrases.given_roles.relative_roles import in_capacity

_REACH = 6  # tokens from whose time it was to "as"
_OWNING = ("'s", "'")


def post_of_time(context: Context, owner: Mention) -> Role | None:
    """Return the post in the time that is said to be somebody's: | her | four years as mayor, | Moe |'s time as mayor.

    Args:
        context: the article.
        owner: his, her, or a name.
    """
    tokens = context.index.tokens
    behind = bisect_left(tokens.starts, owner.span.end)
    if owner.kind is MentionKind.NAME:
        if behind >= len(tokens.words) or tokens.words[behind] not in _OWNING:
            return None
        behind += 1
    elif owner.head not in HIS_OR_HER:
        return None
    for i in range(behind, min(behind + _REACH, len(tokens.words) - 1)):
        if tokens.lower[i] == "as":
            told = i > behind and tokens.lower[i - 1] in words("nouns_of_tenure")
            found = in_capacity(context.index, i, sentence_limit(context, i)) if told else None
            return found.roles[0] if found else None
        if not tokens.words[i][0].isalnum():
            return None
    return None


def sentence_limit(context: Context, at: int) -> int:
    """Return the token at which the sentence of the token `at` has ended, that of a paragraph's end left out."""
    tokens, starts = context.index.tokens, context.sentence_starts
    number = context.sentence(tokens.starts[at])
    end = starts[number] if number < len(starts) else len(context.text)
    stop = bisect_left(tokens.starts, end)
    mark = tokens.shapes.find("|", at, stop)
    return mark if mark >= 0 else stop


def who_served(so_far: Discourse, described: Description) -> Referent | None:
    """Return the only one of whom a time in the post is told that a description says to be over: the former mayor."""
    post = described.own_words - {"former"}
    served = {one for one, told in so_far.served if described.is_former and post <= told}
    return served.pop() if len(served) == 1 else None
