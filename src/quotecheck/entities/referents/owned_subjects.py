"""Somebody's relative, lawyer or predecessor who opens a sentence without a name, and whom a pronoun may mean then."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck.entities.referents.context import Context
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Mention, MentionKind

OWNED_SUBJECT = "owned-subject"
"""The ground of who was brought in so."""
_NAMED = 60  # characters behind such a noun in which a name says who it is


def opens_as_owned(context: Context, mention: Mention) -> bool:
    """Return whether a description opens a sentence as somebody's who is not named: | Her aunt | can wait.

    Not: Her aunt, Ana Moe, can wait; Her aunt Ana Moe can wait.
    """
    at = mention.extent.start
    kind = noun_kind(mention.head)
    somebody = kind is not None and kind.noun is Noun.PERSON and not mention.plural
    if mention.determiner not in HIS_OR_HER or not somebody or at not in context.sentence_starts:
        return False
    here = context.sentence(at)
    behind = context.inside(mention.span.end, mention.extent.end + _NAMED)
    return all(one.kind is not MentionKind.NAME or context.sentence(one.span.start) != here for one in behind)


def owns_opening(context: Context, mention: Mention) -> bool:
    """Return whether a pronoun only says whose somebody is who opens the sentence: | Her | aunt can wait."""
    if mention.kind is not MentionKind.PRONOUN or mention.head not in HIS_OR_HER:
        return False
    place = bisect_right(context.mention_starts, mention.span.start)
    owned = context.mentions[place : place + 1]
    return any(one.extent.start == mention.span.start and opens_as_owned(context, one) for one in owned)
