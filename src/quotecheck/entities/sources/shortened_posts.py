"""Whom a post means that was shortened, here or where it was given: the DC, the detective of Det. Moe."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import MentionKind

_NEAR = 60  # characters between a post and the name beside it


def post_by_initials(context: Context, full: str, at: int) -> Referent | None:
    """Return who was given the post that initials stand for: "the DCP" of Deputy Commissioner of Police Ola Moe."""
    if full.isupper() and " " not in full:
        return _post_by_letters(context, full.lower(), at)
    words = full.lower().split()
    head = next((word for word in words if (kind := noun_kind(word)) and kind.noun is Noun.PERSON), "")
    given = context.offices.get(office(head), ())
    holders = [
        referent for start, referent, role in given[: bisect_right(given, at, key=itemgetter(0))] if role >= set(words)
    ]
    return holders[-1] if holders else _apposed_to(context, full, at)


def _apposed_to(context: Context, post: str, at: int) -> Referent | None:
    """Return who stands in apposition to a post: "The Municipal Chief Executive (MCE) for Ostby, Mr. Ola Moe, said"."""
    for i in context.described.get(post, ()):
        mention = context.mentions[i]
        if mention.span.start >= at:
            break
        for other in context.mentions[i + 1 : i + 4]:
            between = context.text[mention.span.end : other.extent.start]
            if other.kind is MentionKind.NAME and len(between) < _NEAR and between.endswith(", "):
                return context.owner.get(other.span.start) if between.count(",") == 1 and "." not in between else None
    return None


def _post_by_letters(context: Context, letters: str, at: int) -> Referent | None:
    """Return the one who was given the post whose words begin with `letters`: the DC, of Deputy Commissioner Moe."""
    holders = {referent for start, referent in context.offices_by_letters.get(letters, ()) if start < at}
    return holders.pop() if len(holders) == 1 else None
