"""Which places a description of somebody has, and whether they are those of a person's roles: the Ohio senator."""

from __future__ import annotations

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.people import DEMONYM, PLACE

_ROLES_READ = 20  # mentions


def of_elsewhere(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description has a place, and the roles of a person another: "the Ohio senator" of a Texan."""
    mine = places_in(words)
    theirs = {
        place
        for mention in context.persons[referent[1]].mentions[:_ROLES_READ]
        for role in mention.roles
        for place in places_in(role.text)
    }
    return bool(mine and theirs and mine.isdisjoint(theirs))


def places_in(words: str) -> set[str]:
    """Return the words for places in a description."""
    flags = people.capitalised()
    return {word for word in words.lower().replace("’s", "").replace("'s", "").split() if flags.get(word, 0) & PLACE}


def is_qualified(words: str) -> bool:
    """Return whether a description is of somebody known: "the Ohio governor", "the 61-year-old".

    Not "the former president", where the article gives nobody that role: of 28 such in 1,135 texts the likeliest person
    was the right one in half.
    """
    first, _, rest = words.lower().partition(" ")
    flags = people.capitalised().get(first.removesuffix("'s").removesuffix("’s"), 0)
    return bool(rest) and bool(flags & (PLACE | DEMONYM))
