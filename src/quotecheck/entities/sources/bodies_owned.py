"""Bodies that a source names by their owner: House Speaker | Ana Moe's office."""

from __future__ import annotations

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Found
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution, Span
from quotecheck.text.punctuation import OWNING

_NOUNS = 4  # words of the noun behind an owner


def body_owned(context: Context, whole: Span) -> Found | None:
    """Return the body of a source that belongs to somebody with a title in front: Mayor | Ana Moe's office | said."""
    owner = next((one for one in context.inside(whole.start, whole.end) if one.kind is MentionKind.NAME), None)
    if owner is None or not owner.roles or owner.span.start <= whole.start or owner.extent.start > whole.start:
        return None
    return owned_by(context, owner, whole.end)


def body_behind(context: Context, owner: Mention, end: int) -> Found | None:
    """Return the body without a name of its own that stands behind its owner's: a | Moe campaign | memo."""
    if owner.kind is not MentionKind.NAME:
        return None
    tokens = context.index.tokens
    mark = next((mark for mark in OWNING if context.text.startswith(mark, owner.span.end)), " ")
    *behind, _ = (*tokens.within(owner.span.end + len(mark), end), -1)
    for at in behind[:-1]:
        if tokens.lower[at] in words("bodies_of_somebody"):
            name = in_full(context, owner, tokens.ends[at])
            return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=name, ground="body:unnamed")
        if tokens.lower[at] not in words("kinds_of_campaigns"):
            return None
    return None


def body_called_by(context: Context, owner: Mention, end: int) -> Found | None:
    """Return the body that a name and its noun call, alone: issued by the | Moe campaign | on Monday.

    Not: by the Moe campaign's manager, by Moe campaign aides.
    """
    found = body_behind(context, owner, end)
    if found is None or context.text.startswith(OWNING, owner.span.end):
        return None
    tokens = context.index.tokens
    at = next(i for i in tokens.within(owner.span.end, end) if tokens.lower[i] in words("bodies_of_somebody")) + 1
    return found if noun_kind(tokens.lower[at]) is None and tokens.words[at] != "'s" else None


def owned_by(context: Context, owner: Mention, end: int) -> Found | None:
    """Return the body that a name owns, before `end`, called by both: a letter from | Ana Moe's campaign."""
    mark = next((mark for mark in OWNING if context.text.startswith(mark, owner.span.end)), "")
    phrase = context.phrase(owner.span.end + len(mark), end) if mark else None
    if phrase is None or phrase.noun is not Noun.BODY or phrase.plural or len(phrase.core) > _NOUNS:
        return None
    name = in_full(context, owner, phrase.core_end)
    return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=name, ground="body:unnamed")


def in_full(context: Context, owner: Mention, end: int) -> str:
    """Return the name of a body that ends at `end`, with its owner's whole name: of Moe's campaign, Ana Moe's campaign.

    The Moe campaign stays so.
    """
    text = context.text
    start = owner.span.start
    owns = text.startswith(("'", "’"), owner.span.end) and start in context.owner
    named = context.name(context.owner[start]) if owns else owner.span.of(text)
    return " ".join(f"{named}{text[owner.span.end : end]}".split())
