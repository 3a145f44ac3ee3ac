"""Who is too young, by what the text says, to have a post or children: Ola Moe, 7."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.entities.names.ages import told_age
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.offices import heads_of_offices

_FIRST = 4  # mentions beside which an age may be told
_GROWN = 14  # years


def find_children(text: str, persons: Sequence[Person]) -> frozenset[Referent]:
    """Return who is said to be too young for what only the grown are called."""
    return frozenset(
        ("p", i)
        for i, person in enumerate(persons)
        for one in person.mentions[:_FIRST]
        if (age := told_age(text, one.extent.start, one.span.end)) and int(age) < _GROWN
    )


def is_of_the_grown(head: str) -> bool:
    """Return whether a noun means nobody who is still a child: the mother of two, the officer, the mayor."""
    words = lexicon.words("kin_of_the_grown", "roles_of_the_scene")
    return head in words or head in heads_of_offices()
