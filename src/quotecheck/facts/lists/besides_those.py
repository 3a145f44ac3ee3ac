"""Find the rest of a group that a text names apart from those it has named: Besides him and Moe, its backers are ….

A group of five senators … Besides him and Moe, its backers are Ana Lie and Bo Halden: four are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import enumeration_from
from quotecheck.facts.lists.list_verbs import BEING
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_LONGEST = 10  # tokens from the opening phrase to its comma
_SUBJECT = 5  # tokens from the comma to the verb
_OPENERS = (("besides",), ("apart", "from"), ("aside", "from"), ("in", "addition", "to"), ("along", "with"))
_PERSONS = frozenset(("him", "her", "himself", "herself"))
_OF_THE_GROUP = frozenset(("its", "the", "their"))


def find_besides_those(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the only group of so many people that a text tells of, where it names all others apart from some."""
    tokens = index.tokens
    bodies = [each for each in announcements if each.people and _is_body(tokens, each)]
    if len({each.value for each in bodies}) != 1:
        return
    each = bodies[0]
    for i in range(sentences.number(each.span.start) + 1, len(sentences.spans)):
        items = _named(tokens, sentences.place(tokens, i))
        if items and abs(len(items) - each.value) == 1:
            yield Listing(each.span, each.value, items, len(items), quoted=each.quoted)
            return


def _is_body(tokens: Tokens, each: Announcement) -> bool:
    """Return whether an announcement is of a group: a group of | five senators; not: five senators of the party."""
    bodies = frozenset(map(stem, listed("bodies_of_so_many") | listed("groups_of_people")))
    before = tokens.lower[each.place.start - 1], stem(tokens.lower[each.place.start - 2])
    return bool(each.stems & bodies) or (before[0] == "of" and before[1] in bodies)


def _named(tokens: Tokens, place: range) -> tuple[Span, ...]:
    """Return those whom a sentence sets apart and those whom it then names, nothing where it does not name all."""
    first = place.start
    opener = next((each for each in _OPENERS if tokens.lower[first : first + len(each)] == each), ())
    stop = min(place.stop, first + _LONGEST)
    comma = next((i for i in range(first + len(opener), stop) if tokens.words[i] == ","), 0)
    if not opener or not comma:
        return ()
    verb = next((i for i in range(comma + 1, min(place.stop, comma + _SUBJECT)) if tokens.lower[i] in BEING), 0)
    if not verb or tokens.lower[comma + 1] not in _OF_THE_GROUP:
        return ()
    found = enumeration_from(tokens, verb + 1, "", people=True)
    apart = _apart(tokens, range(first + len(opener), comma))
    if not found or not (found.names and found.last) or found.least != found.most or not apart:
        return ()
    return (*apart, *found.items)


def _apart(tokens: Tokens, place: range) -> tuple[Span, ...]:
    """Return the people whom a phrase names, one by one: him | and | Moe; nothing where one is none."""
    starts = [i for i in place if tokens.lower[i - 1] == "and" or i == place.start]
    named = [i for i in starts if tokens.words[i][0].isupper() or tokens.lower[i] in _PERSONS]
    others = [tokens.lower[i] for i in place if tokens.words[i][0].islower()]
    if len(named) != len(starts) or not _PERSONS.union(("and",)).issuperset(others):
        return ()
    return tuple(tokens.span(range(i, i + 1)) for i in starts)
