"""Which descriptions in the narration surely mean one person, and so tell a role of that person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import is_qualified
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.model import Mention

_TIMES = 4  # as likely as anybody else is who is meant without a place or party: the front-runner


def tells_of_one(context: Context, mention: Mention, referent: Referent, weighed: Sequence[Candidate]) -> bool:
    """Return whether a description surely is of the one whom it was taken to mean.

    Not where the article gives that very role to another, before it or behind: "After the Ostby senator left, Lie said
    …. He beat Ostby Senator Ola Moe"; who is called by one word, as "the actor", has to be named before. Nor where one
    of several who were weighed is only somewhat likelier: "Ola Moe met Bo Lie. The loud rower was tired".
    """
    said = frozenset(mention.text.lower().split())
    given = context.offices.get(office(mention.head), ())
    holders = {
        one
        for _, one, role in given
        if said <= role
        and ("former" in said or "former" not in role)
        and (len(said) > 1 or context.persons[one[1]].mentions[0].span.start < mention.span.start)
    }
    if holders and referent not in holders:
        return False
    if _is_apposed(context, mention, referent):
        return True
    chosen = next((one for one in weighed if one.referent == referent), None)
    rivals = [one.chance for one in weighed if one.referent[0] == "p" and one.referent != referent]
    if chosen is None or not rivals:
        return True
    return chosen.kind != "description" and (chosen.chance >= _TIMES * max(rivals) or is_qualified(mention.text))


def _is_apposed(context: Context, mention: Mention, referent: Referent) -> bool:
    """Return whether the name of whom a description means stands right behind it: the mayor, | Ola Moe."""
    end = mention.span.end
    following = islice(context.mentions, bisect_left(context.mention_starts, end), None)
    behind = next(filter(context.names_somebody, following), None)
    if behind is None or context.owner[behind.span.start] != referent:
        return False
    return context.text[end : behind.extent.start].strip() == ","
