"""Whether the places and the party in a description are those of a person's roles: the Ohio senator, the Labour MP."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.organisations import bodies_also_called
from quotecheck.lexicon.parties import are_of_one_party, are_of_two_parties, party_words
from quotecheck.lexicon.people import DEMONYM, PLACE
from quotecheck.lexicon.titles import title_in_full
from quotecheck.model import Mention
from quotecheck.system.expressions import expression

_FIRST = 4  # mentions
_ROLES_READ = 20  # mentions
_TRADING = frozenset({"company", "firm"})
_ANY_BODY = frozenset({"company", "firm", "group"})


def of_elsewhere(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description has a place, and the roles of a person another: "the Ohio senator" of a Texan."""
    mine = places_in(words)
    if mine and not lexicon.words("holders_of_seats").isdisjoint(words.lower().split()):
        seats = _seats(context, referent)
        if seats:
            return seats.isdisjoint(_initials(words)) and not any(
                _abbreviates(seat, place) for seat in seats for place in mine
            )
    theirs = {
        place
        for mention in context.persons[referent[1]].mentions[:_ROLES_READ]
        for role in mention.roles
        for place in places_in(role.text)
    }
    if mine and not theirs:
        theirs = _behind_names(context, referent)
    if mine and theirs:
        return mine.isdisjoint(theirs)
    home = _home(words)
    roles = (role for mention in context.persons[referent[1]].mentions[:_ROLES_READ] for role in mention.roles)
    homes = {told for role in roles if (told := _home(role.text))}
    return bool(home and homes) and home not in homes


def _behind_names(context: Context, referent: Referent) -> set[str]:
    """Return the places behind the titled names of somebody: Gov. Ana Moe | of Ohio."""
    titled = (mention for mention in context.persons[referent[1]].mentions[:_FIRST] if mention.roles)
    return {place for mention in titled for place in places_in(_behind(context, mention))}


def _behind(context: Context, mention: Mention) -> str:
    """Return the place behind a name, nothing without one: Mayor Ana Moe of | Ostby."""
    told = _OF_PLACE.match(context.text, mention.span.end)
    return told["place"] if told else ""


_OF_PLACE = expression(r" of (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)")


def of_another_name(words: str, head: str, context: Context, referent: Referent) -> bool:
    """Return whether a description names whose head it is, and every such role of a person somebody else's.

    The Harrowmere | manager, of the Stenby manager. What the text puts side by side is one: the Rovers manager, of
    Stenby Rovers. So is what it names nowhere else.
    """
    mine = _names_in(words) if head in heads_of_offices() or head == "executive" else frozenset()
    if not mine:
        return False
    theirs = [
        _names_in(role.text) or _names_in(_behind(context, mention))
        for mention in context.persons[referent[1]].mentions[:_ROLES_READ]
        for role in mention.roles
        if office(title_in_full(role.head)) == office(head)
    ]
    if not all(theirs) or any(not mine.isdisjoint(names) for names in theirs):
        return False
    beside = {f"{own} {name}" for own in mine for names in theirs for name in names}
    beside |= {f"{name} {own}" for own in mine for names in theirs for name in names}
    known = all(context.text.count(own) > 1 for own in mine)
    return bool(theirs) and known and not any(pair in context.text for pair in beside)


def _names_in(words: str) -> frozenset[str]:
    """Return the capitalised words of a description that English has not, no titles, parties or peoples: Stenby."""
    flags = people.capitalised()
    found = (word.removesuffix("’s").removesuffix("'s") for word in words.split())
    capitals = (word for word in found if word.isalpha() and word.istitle() and word != "The")
    other = DEMONYM | people.ROLE | people.HONORIFIC | people.BODY
    names = (word for word in capitals if word.lower() not in lexicon.common_words() and word not in party_words())
    return frozenset(word for word in names if not flags.get(word.lower(), 0) & other)


def _home(words: str) -> tuple[str, ...]:
    """Return where a member of a party is from, known place or not: the | Otter Creek | Republican."""
    before, _, last = words.rpartition(" ")
    if last not in party_words():
        return ()
    return tuple(word for word in before.split() if word[0].isupper() and word != "The" and word not in party_words())


def of_another_party(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description has a party, and a role of a person another: "the Labour MP" of a Conservative."""
    roles = (role for mention in context.persons[referent[1]].mentions[:_ROLES_READ] for role in mention.roles)
    return any(are_of_two_parties(words, role.text) for role in roles)


def of_same_party(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description and a role of a person have one party: "the Democratic nominee", Democrat Ana Moe.

    Not an adviser of Democrats.
    """
    roles = (role for mention in context.persons[referent[1]].mentions[:_ROLES_READ] for role in mention.roles)
    standing = lexicon.words("candidacies") | lexicon.words("elected_posts") | {word.lower() for word in party_words()}
    return any(role.head in standing and are_of_one_party(words, role.text) for role in roles)


def of_another_body(mine: Collection[str], role: Collection[str]) -> bool:
    """Return whether a description and a role name bodies of two kinds: the school board's head, of a council's.

    Not the firm's head, of a bank's: what a body may also be called is no other one. A village head leads a village and
    no office.

    Args:
        mine: the words of the description, in small letters.
        role: those of the role.
    """
    called, given = _bodies_in(mine), _bodies_in(role)
    if given and not called and _leads_an_area(mine) and lexicon.words("levels_of_organs").isdisjoint(role):
        return True
    if not called or not given or lexicon.words("every_body") & (called | given):
        return False
    if _ANY_BODY & (called | given):  # the company's head, of a bank's; not of a union's
        trades = _TRADING & called and lexicon.words("bodies_without_trade").issuperset(given)
        return bool(trades or (_TRADING & given and lexicon.words("bodies_without_trade").issuperset(called)))
    also = bodies_also_called()
    both = ((one, other) for one in called for other in given)
    return not any(one == other or one in also.get(other, ()) or other in also.get(one, ()) for one, other in both)


def _leads_an_area(mine: Collection[str]) -> bool:
    """Return whether a description is no more than the head of an area: the village head, the district chief."""
    areas = lexicon.words("levels_of_organs").intersection(mine)
    return bool(areas) and not lexicon.words("heads_of_areas").isdisjoint(mine)


def _bodies_in(words: Collection[str]) -> set[str]:
    """Return the words that are nouns for bodies."""
    bodies = people.heads("body_nouns")
    parts = (word.removesuffix("'s").removesuffix("’s") for word in words)
    return {part for part in parts if bodies.get(part, "name") != "name"}


def _seats(context: Context, referent: Referent) -> set[str]:
    """Return the states behind the first names of somebody, in small letters: Sen. Ana Moe | , R-Iowa | (D-Fla.)."""
    behind = (mention.span.end for mention in context.persons[referent[1]].mentions[:_FIRST])
    tags = (_TAG.match(context.text, end) for end in behind)
    return {tag["state"].lower().replace(".", "") for tag in tags if tag}


_TAG = expression(r",? \(?[A-Z][A-Za-z]{0,2}-(?P<state>[A-Z][A-Za-z.]+)")


def _abbreviates(seat: str, place: str) -> bool:
    """Return whether letters stand for a place: Fla. and Ga. for Florida and Georgia."""
    rest = iter(place)
    return seat[:1] == place[:1] and all(letter in rest for letter in seat)


def _initials(words: str) -> set[str]:
    """Return the first letters of each two words of a description: SC, of the South Carolina senator."""
    return {first[0] + second[0] for first, second in pairwise(words.lower().split())}


def places_in(words: str) -> set[str]:
    """Return the words for places in a description."""
    flags = people.capitalised()
    return {word for word in words.lower().replace("’s", "").replace("'s", "").split() if flags.get(word, 0) & PLACE}


def may_be_of_another_land(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description has a people, and no role of a person a land or a people: the French president."""
    flags = people.capitalised()
    lands = DEMONYM | PLACE
    if not flags.get(words.lower().removeprefix("the ").partition(" ")[0], 0) & DEMONYM:
        return False
    roles = (role.text for mention in context.persons[referent[1]].mentions[:_ROLES_READ] for role in mention.roles)
    return not any(flags.get(word, 0) & lands for text in roles for word in text.lower().split())


def is_qualified(words: str) -> bool:
    """Return whether a description is of somebody known: "the Ohio governor", "the 61-year-old".

    Not "the former president", where the article gives nobody that role: of 28 such in 1,135 texts the likeliest person
    was the right one in half.
    """
    first, _, rest = words.lower().partition(" ")
    flags = people.capitalised().get(first.removesuffix("'s").removesuffix("’s"), 0)
    return bool(rest) and bool(flags & (PLACE | DEMONYM))
