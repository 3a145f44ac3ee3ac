"""Find the members of a small body that a later sentence names: a five-man panel … Its members are Ann Lamm, …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import enumeration_from
from quotecheck.facts.lists.list_openings import behind_predicate
from quotecheck.facts.lists.told_lists import listing_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 4  # sentences from a body to its members
_OPENERS = frozenset(("its", "other", "the", "their"))


class _Members(NamedTuple):
    """Where the list of members begins in a sentence; `others`: it leaves out whoever leads the body."""

    start: int
    others: bool


def find_members_named(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the bodies of so many people with the members that one of the next sentences names."""
    tokens = index.tokens
    bodies = [each for each in announcements if each.people and _is_body(each)]
    for each in bodies:
        i = sentences.number(each.span.start)
        for k in range(i + 1, min(len(sentences.spans), i + 1 + _NEAR)):
            place = sentences.place(tokens, k)
            members = _members(tokens, place, each)
            other = any(one is not each and one.place.start in place for one in bodies)
            if other or not (members or _goes_on(tokens, place, each)):
                break
            if members:
                told = sentences.place(tokens, i, min(len(sentences.spans) - 1, k + 2))
                yield from _listing(tokens, each, members, told)
                break


def _is_body(each: Announcement) -> bool:
    """Return whether an announcement is of a body: a seven-man | panel; a committee of | five | people."""
    return each.group or not each.stems.isdisjoint(map(stem, listed("bodies_of_so_many")))


def _goes_on(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence tells of the body too, so that `its` may still mean it: He gave the | panel | a week.

    Not: a five-man panel … | The union sent word. | Its members are ….
    """
    return not each.stems.isdisjoint(map(stem, tokens.lower[place.start : place.stop]))


def _members(tokens: Tokens, place: range, each: Announcement) -> _Members | None:
    """Return where a sentence names the members: Its | members are; Other members of the | panel are."""
    i = place.start
    while i < place.stop - 2 and tokens.lower[i] in _OPENERS:
        i += 1
    if tokens.lower[i] != "members" or i + 3 >= place.stop:
        return None
    verb = i + 1
    if tokens.lower[verb] == "of" and stem(tokens.lower[verb + 2]) in each.stems:
        verb += len(("of", "the", "panel"))
    start = verb + 1 if tokens.words[verb] == ":" else behind_predicate(tokens, verb)
    if not start:
        return None
    return _Members(start + (tokens.words[start] == ":"), "other" in tokens.lower[place.start : i])


def _listing(tokens: Tokens, each: Announcement, members: _Members, told: range) -> Iterator[Listing]:
    """Yield a body with the members that a list names, and those that lead it where the list is of the others.

    Fewer are named where one more is told of beside the list: | while Cy Teal will serve as secretary.
    """
    found = enumeration_from(tokens, members.start, "", people=True)
    if not found or not found.last:
        return
    inside = range(members.start, found.stop)
    beside = [tokens.lower[i] for i in told if i not in inside]
    posts = listed("signs_of_a_leader")
    less = int(not posts.isdisjoint(beside)) if members.others else 0
    led = each._replace(value=each.value - less)
    listing = listing_of(tokens, led, found) if led.value > 1 else None
    if listing is None or (listing.named < led.value and ((members.others and not less) or "secretary" in beside)):
        return
    yield listing._replace(announced=each.value, named=listing.named + less)
