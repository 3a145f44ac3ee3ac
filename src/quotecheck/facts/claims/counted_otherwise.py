"""Whether two claims whose nouns are not the same are of one thing: seats and councillors, a fine and what was paid."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.claims_beside import STAKE
from quotecheck.facts.claims.people_counted import is_person, people_of_any_kind, same_count
from quotecheck.facts.claims.slips_of_digits import digits, slip_between
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Slip

_SEAT, _MEMBER, _SEATS_OFF = "seat", "member", 1.12


def are_of_one_owner(first: Claim, other: Claim) -> bool:
    """Return whether a stake can be the one that was told of: not Mill's 9.7 percent, and the founder's 12.4."""
    if not other.words - {STAKE} <= first.about:
        return False
    common = (first.about & other.about) - frozenset(map(stem, listed("stakes")))
    return bool(common or slip_between(first, other))


def are_members(first: Claim, other: Claim) -> bool:
    """Return whether people are counted who have a seat each, or the digits of people are changed round.

    23 of the 45 seats … the 41 councillors; 186 beekeepers … the 168 members.
    """
    low, high = sorted((first.value, other.value))
    if first.head == _SEAT and other.head in _members():
        seated = other.head != _MEMBER or not listed("voting_bodies").isdisjoint(first.about)
        return seated and high <= _SEATS_OFF * low  # not: the party's 31 councillors, the 480 members of a choir
    turned = slip_between(first, other) is Slip.DIGITS and len(digits(first.value)) >= len("186")
    any_kind = other.head in people_of_any_kind() | _members()
    signed = first.head in _signatures() and "sign" in other.scope  # 1,260 names … 1,620 who signed
    return turned and any_kind and (signed or is_person(first.head)) and is_person(other.head)


@cache
def _signatures() -> frozenset[str]:
    return frozenset(map(same_count, listed("words_for_signatures")))


@cache
def _members() -> frozenset[str]:
    return frozenset(map(same_count, listed("members_with_a_seat")))


def is_of_one_sum(first: Claim, other: Claim) -> bool:
    """Return whether money that the text takes for known has the name of what it told: fined €850 … the €800 fine."""
    if other.definite and not other.head and first.times & other.times:
        return True  # a £3,000 fine in October … the £3,500 he paid in October
    told = other.definite and other.head in _sums_of_money() and other.head in first.about
    return told and (first.head == other.head or first.head not in _sums_of_money())


@cache
def _sums_of_money() -> frozenset[str]:
    return frozenset(map(stem, listed("sums_of_money")))
