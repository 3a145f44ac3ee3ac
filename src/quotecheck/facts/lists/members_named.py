"""Find the members of a small body that a later sentence names: a five-man panel … Its members are Ann Lamm, …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import enumeration_from
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.lists.told_lists import listing_of
from quotecheck.facts.lists.words_before_lists import behind_predicate
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR, _FAR = 4, 20  # sentences from a body to its members, and to those of a body that is named once more
_OPENERS = frozenset(("its", "other", "the", "their"))
_DOING = 5  # tokens from the members to the body that they make up


class _Members(NamedTuple):
    """The list of members in a sentence.

    `others`: it leaves out whoever leads the body; `some`: it may leave out more; `named`: it says of which body it is.
    """

    start: int
    others: bool = False
    some: bool = False
    named: bool = True


def find_members_named(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the bodies of so many people with the members that one of the next sentences names."""
    tokens = index.tokens
    bodies = [each for each in announcements if each.people and _is_body(each)]
    for each in bodies:
        i = sentences.number(each.span.start)
        left = False
        for k in range(i + 1, min(len(sentences.spans), i + 1 + _FAR)):
            place = sentences.place(tokens, k)
            members = _members(tokens, place, each)
            if any(one is not each and one.place.start in place for one in bodies):
                break
            left = left or k > i + _NEAR or not (members or _goes_on(tokens, place, each))
            if members and (members.named or not left):
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
    """Return where a sentence names the members: Its | members are; Members of the | panel are; On the panel."""
    return _behind_members(tokens, place, each) or _beside_body(tokens, place, each)


def _behind_members(tokens: Tokens, place: range, each: Announcement) -> _Members | None:
    i = place.start
    while i < place.stop - 2 and tokens.lower[i] in _OPENERS:
        i += 1
    others = "other" in tokens.lower[place.start : i]
    named = _is_named(tokens, i, each) and tokens.lower[i + 1] == "'s"  # the | panel's members are
    i += len(("panel", "'s")) * named
    if tokens.lower[i] != "members" or i + 3 >= place.stop:
        return None
    verb = i + 1
    if tokens.lower[verb] == "of" and _is_named(tokens, verb + 2, each):
        verb, named = verb + len(("of", "the", "panel")), True
    start = verb + 1 if tokens.words[verb] == ":" else behind_predicate(tokens, verb)
    return _Members(start + (tokens.words[start] == ":"), others, named=named) if start else None


def _beside_body(tokens: Tokens, place: range, each: Announcement) -> _Members | None:
    """Return where the members stand beside the body: on the | panel are; the panel is made up of; make up the panel.

    The panel includes some of them, and some of them sit on it.
    """
    first = place.start
    if tokens.lower[first] in ("in", "on") and _is_named(tokens, first + 2, each):
        return _Members(first + 4) if tokens.lower[first + 3] in ("are", "were") else None
    if tokens.lower[first] == "the" and _is_named(tokens, first + 1, each):
        if tokens.lower[first + 2] in listed("partial_lists"):
            return _Members(first + 3, some=True)
        start = behind_predicate(tokens, first + 2)
        return _Members(start) if start and tokens.lower[start - 1] not in ("are", "were") else None
    found = enumeration_from(tokens, first, "", people=True) if is_name(tokens, first) else None
    if found is None or not (found.names and found.last):
        return None
    doing = range(found.stop, min(place.stop, found.stop + _DOING))
    body = next((i for i in doing if tokens.lower[i - 1] == "the" and _is_named(tokens, i, each)), 0)
    verbs = tokens.lower[doing.start : body]
    all_of_them = "up" in verbs or "form" in verbs
    return _Members(first, some=not all_of_them) if body and (all_of_them or "on" in verbs) else None


def _is_named(tokens: Tokens, i: int, each: Announcement) -> bool:
    return i < len(tokens.lower) and stem(tokens.lower[i]) in each.stems


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
    fewer = listing is not None and listing.named < led.value
    if listing is None or (fewer and (members.some or (members.others and not less) or "secretary" in beside)):
        return
    yield listing._replace(announced=each.value, named=listing.named + less)
