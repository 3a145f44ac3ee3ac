"""Whom a post means that is shortened, here or where it was given: the DC, the detective of Det. Moe."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind


def post_by_initials(context: Context, full: str, at: int) -> Referent | None:
    """Return who was given the post that initials stand for: "the DCP" of Deputy Commissioner of Police Ola Moe.

    A body is none that only has people in its name: the Ostby Farmers Union is not its president.
    """
    if full.isupper() and " " not in full:
        return _post_by_letters(context, full.lower(), at)
    words = full.lower().split()
    last = full.lower().partition(" of ")[0].split()[-1:]
    head = next(
        (word for word in last if (kind := noun_kind(word)) and kind.noun is Noun.PERSON and not kind.plural), ""
    )
    given = context.offices.get(office(head), ())
    holders = [
        referent for start, referent, role in given[: bisect_right(given, at, key=itemgetter(0))] if role >= set(words)
    ]
    return holders[-1] if holders else None


def _post_by_letters(context: Context, letters: str, at: int) -> Referent | None:
    """Return the one who was given the post whose words begin with `letters`: the DC, of Deputy Commissioner Moe."""
    holders = {referent for start, referent in context.offices_by_letters.get(letters, ()) if start < at}
    return holders.pop() if len(holders) == 1 else None
