"""Whether two claims whose nouns are not the same are of one thing: seats and councillors, a fine and what was paid."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.claims.befallen import are_people, is_befallen
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.claims_beside import STAKE
from quotecheck.facts.claims.people_counted import heads, is_person, stems_of_one
from quotecheck.facts.claims.slips_of_digits import digits, is_size_of_a_body, slip_between
from quotecheck.facts.words.stems import stems
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import ITS_OR_THEIR
from quotecheck.model import Slip

_LONG, _LARGE = 3, 1000  # figures, and numbers, that are changed round by chance less often
_NEAR = 4  # sentences
_FARTHEST = 2  # times that all who work for one body, told again, are of those told before
_SEAT, _MEMBER, _SEATS_OFF = "seat", "member", 1.12


def are_of_one_owner(first: Claim, other: Claim) -> bool:
    """Return whether a stake can be the one that was told of: not Mill's 9.7 percent, and the founder's 12.4."""
    if not other.words - {STAKE} <= first.about:
        return False
    common = (first.about & other.about) - stems("stakes")
    return bool(common or slip_between(first, other))


def are_members(first: Claim, other: Claim) -> bool:
    """Return whether people are counted who have a seat each, or the digits of people are changed round.

    23 of the 45 seats … the 41 councillors; 186 beekeepers … the 168 members.
    """
    low, high = sorted((first.value, other.value))
    if first.head == _SEAT and other.head in heads("members_with_a_seat"):
        seated = other.head != _MEMBER or not listed("voting_bodies").isdisjoint(first.about)
        return seated and high <= _SEATS_OFF * low  # not: the party's 31 councillors, the 480 members of a choir
    turned = slip_between(first, other) is Slip.DIGITS and (
        len(digits(first.value)) >= _LONG or min(first.value, other.value) >= _LARGE
    )
    any_kind = other.head in heads("people_of_any_kind") | heads("members_with_a_seat") | _all_of("nouns_of_wholes")
    signed = first.head in heads("words_for_signatures") and "sign" in other.scope  # 1,260 names … 1,620 who signed
    return turned and any_kind and (signed or _are_people(first.head)) and _are_people(other.head)


def is_a_body_with_members(first: Claim, other: Claim) -> bool:
    """Return whether one counts a body and the other who is in it: all 17 members of its crew … its crew of 19."""
    pairs = ((first, other), (other, first))
    who = heads("members_with_a_seat") | heads("people_of_any_kind")
    return any(
        bool(body.head)
        and few.head in who
        and not stems_of_one(body.head).isdisjoint({few.owner, *few.scope, *few.words} - {few.head})
        for body, few in pairs
    )


def are_seats_of_one_body(first: Claim, other: Claim) -> bool:
    """Return whether one tells how many sit in a body, and the other counts them all: the house has 24 members.

    Then it is a | 26-member | house; a crew of 17 is a | 17-man | crew. Not: 23 members who voted, nine Liberals.
    """
    body, few = (first, other) if is_size_of_a_body(first) else (other, first)
    told = few.head == body.head and few.words == {few.head} == body.words and not (few.scope or few.whole)
    if told and body.of_thing and (body.owner == "" or body.owner in few.about):  # a crew of | 17 … the 19-man crew
        return is_size_of_a_body(body)
    all_of_them = bool(few.owner) and few.words == {few.head} and few.scope <= {few.owner, few.head}
    return is_size_of_a_body(body) and all_of_them and is_a_body_with_members(first, other)


def _are_people(head: str) -> bool:
    return is_person(head) or head in _all_of("nouns_of_wholes")


def are_of_one_body(first: Claim, other: Claim) -> bool:
    """Return whether all who work for one body or live in one place are counted: its 2,400 staff … the firm's 2,900.

    The later ones have an owner that was told of, and no more words tell which they are.
    """
    employed = first.head in _all_of("people_employed") or (is_person(first.head) and "employ" in first.about)
    residents = _all_of("people_living_there")
    lives = is_person(first.head) and "liv" in first.about and other.owner in first.about  # 3,100 people live in Holt
    living = first.head in residents or lives
    one = (employed and other.head in _all_of("people_employed")) or (living and other.head in residents)
    scoped = first.scope - {first.owner} or other.scope - {other.owner}  # the 52 workers of the dairy
    plain = not (scoped or other.whole or first.whole) and first.words | other.words <= (
        {first.head, other.head} | (first.about & other.about)
    )
    low, high = sorted((first.value, other.value))
    if high > _FARTHEST * low and slip_between(first, other) is not Slip.DIGITS:
        return False  # the firm employs 2,400 people … the group's 24,000 employees
    of_one_time = {time for time in first.times ^ other.times if time.isdigit()} == set()
    return one and plain and of_one_time and bool(other.owner)


def are_those_befallen(first: Claim, other: Claim) -> bool:
    """Return whether a number counts the people whom something befell before: 46 divers died … the 48 divers.

    Nothing else is told of which they are.
    """
    where = first.scope and other.head in heads("people_of_any_kind")  # killed 11 people in Orsk
    told = other.definite and is_befallen(first.head) and not (other.scope or other.owner or where)
    return bool(told) and other.words == {other.head} <= first.words and not is_befallen(other.head)


def have_other_owners(first: Claim, other: Claim) -> bool:
    """Return whether two claims tell whose the things counted are, and no one has both: the city's, its rival's."""
    if (
        other.owner in ("", *ITS_OR_THEIR)
        or other.owner in first.about
        or other.owner in _all_of("bodies_told_of_again")
    ):
        return False
    if other.of_named and first.owner not in ITS_OR_THEIR and first.about.isdisjoint(_all_of("bodies_told_of_again")):
        return True  # Moe Nets, with 340 employees; Elm Sails has 390
    owned = first.owner not in ("", *ITS_OR_THEIR, other.owner) and first.owner not in _all_of("bodies_told_of_again")
    return owned or other.owner in _all_of("owners_of_their_own")


def is_bare_of_known(first: Claim, other: Claim) -> bool:
    """Return whether a bare number that is known has the figures of one before in another order: 4,600 … the 6,400."""
    befell = is_befallen(other.head) and not is_befallen(first.head)  # the 6,400 would be admitted
    told = (other.words - {other.head}) if befell else other.words or other.scope
    bare = other.definite and not (told or other.unit or first.unit or first.whole)
    turned = bare and slip_between(first, other) is Slip.DIGITS
    return turned and (len(digits(first.value)) >= _LONG or other.value >= _LARGE or _is_told_near(first, other))


def _is_told_near(first: Claim, other: Claim) -> bool:
    return are_people(first.head) and other.sentence - first.sentence <= _NEAR


@cache
def _all_of(name: str) -> frozenset[str]:
    return heads(name) | stems(name)


def is_of_one_more(first: Claim, other: Claim) -> bool:
    """Return whether a sentence tells of one more of its kind: the €600 fine for the second deed; another ferry."""
    return bool(other.unit or not other.definite) and not listed("signs_of_one_more").isdisjoint(
        other.about - first.about
    )


def is_of_one_sum(first: Claim, other: Claim) -> bool:
    """Return whether money that the text takes for known has the name of what it told: fined €850 … the €800 fine."""
    if other.definite and not other.head and first.times & other.times:
        return True  # a £3,000 fine in October … the £3,500 he paid in October
    if other.definite and not (first.head or other.head or other.scope):
        return True  # 8 euros … the 9 euros
    if other.definite and not first.head and other.head in first.about and other.unit in heads("names_of_money"):
        return True  # the takeover values it at 1.3 billion francs … the 1.8 billion franc takeover
    told = other.definite and other.head in stems("sums_of_money") and other.head in first.about
    return told and (first.head == other.head or first.head not in stems("sums_of_money"))


def are_prices_of_one(first: Claim, other: Claim) -> bool:
    """Return whether two sums are what one thing cost: the bridge cost $4.2 million … paid $4.8 million for the bridge.

    What the later sentence tells it of was told of with the first, and nothing else that is counted or of another time.
    """
    prices = stems("words_of_prices")
    bought = other.definite and other.head in prices and other.words == {other.head}  # the $775,000 | purchase
    money = first.unit not in ("", "%") and first.unit[0] != "-" and not first.head and (bought or not other.head)
    priced = money and all(not claim.about.isdisjoint(prices) for claim in (first, other))
    shared = (first.about & other.about) - prices - listed("stems_of_saying")
    return priced and bool(shared or bought) and other.times <= first.times and not is_of_one_more(first, other)
