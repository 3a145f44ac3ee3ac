"""Whether two claims can be of one thing: one unit, one noun, no new word about the later one."""

from __future__ import annotations

from quotecheck.facts.claims.claims import OF_ALL, Claim
from quotecheck.facts.claims.claims_beside import STAKE, WAY, is_one_way
from quotecheck.facts.claims.counted_otherwise import (
    are_members,
    are_of_one_body,
    are_of_one_owner,
    are_prices_of_one,
    are_seats_of_one_body,
    are_those_befallen,
    have_other_owners,
    is_a_body_with_members,
    is_bare_of_known,
    is_of_one_more,
    is_of_one_sum,
)
from quotecheck.facts.claims.people_counted import are_heads_alike, are_people_alike, heads
from quotecheck.facts.claims.slips_of_digits import digits, slip_between
from quotecheck.facts.claims.taken_up import is_another_sum, is_joined_to_thing, is_one_change, takes_up
from quotecheck.facts.words.stems import stems
from quotecheck.lexicon.currencies import is_currency
from quotecheck.model import Slip

LEAST = 4  # numbers that are no parts
_FEWEST_TOLD = 2  # words of two sentences that tell of one thing, where only the first tells when it was
_LONG = 4  # digits that are changed round by a slip alone, whatever they count
_LONGEST_UNIT = 3  # letters of a head that may be that of a measure: C, mph
_MOST_SCOPES = 3  # words that narrow people told of twice, one of which the sentence before has at least
_ABOARD = "aboard"


def are_of_one_thing(first: Claim, other: Claim) -> bool:
    """Return whether two claims can be of one thing: one unit, one noun, no new word about the later one."""
    if _are_of_two(first, other):
        return False
    if first.unit != other.unit and is_joined_to_thing(first, other):
        return True
    if first.way or other.way:
        return is_one_change(first, other)
    if first.whole == OF_ALL:  # 37 of the families had lost their boats … the 47 families who had lost their boats
        return 2 * len(other.scope & first.about) > max(len(other.scope), _FEWEST_TOLD)
    if first.ways & other.ways or WAY in (first.head, other.head):
        return is_one_way(first.ways, other.ways)
    if STAKE in (first.head, other.head):
        return first.head == other.head and are_of_one_owner(first, other)
    if _are_told_again(first, other):
        return True
    if _have_one_noun(first, other):
        return _adds_no_word(first, other)
    if other.definite and are_heads_alike(first.head, other.head):
        return _is_narrowed_no_further(first, other)
    if is_bare_of_known(first, other) or (other.definite and are_members(first, other)):
        return True
    if other.definite and are_people_alike(first.head, other.head):
        return _are_people_told_again(first, other)
    return _are_of_one_measure(first, other)


def _are_of_two(first: Claim, other: Claim) -> bool:
    """Return whether two claims are of two things, whatever their nouns: of two units, places or owners, or small."""
    if first.unit != other.unit and not (are_seats_of_one_body(first, other) or is_joined_to_thing(first, other)):
        return True
    if "range" in (first.bounds, other.bounds):
        return True
    if first.place and other.place and first.place.isdisjoint(other.place):
        return True  # the 27 kilns in Elm, all 29 kilns in Ash
    if have_other_owners(first, other) or (other.head and is_of_one_more(first, other)):
        return True
    # smaller numbers are parts, but for three vans … the four vans
    return other.value < LEAST or (first.value < LEAST and not (other.definite and first.words == other.words))


def _are_told_again(first: Claim, other: Claim) -> bool:
    """Return whether the later claim takes up the thing, or those, of the earlier one by what was told of it."""
    if are_of_one_body(first, other) or are_those_befallen(first, other) or is_a_body_with_members(first, other):
        return True
    if takes_up(first, other):
        return True
    turned = slip_between(first, other) is Slip.DIGITS and other.definite and not first.whole
    # fire razed 62 shops … the 26 burnt shops
    return bool(turned and other.head and other.head == first.head and not (other.unit or other.scope))


def _have_one_noun(first: Claim, other: Claim) -> bool:
    """Return whether two claims count things of one noun: 86 sailors on board, the sailors."""
    aboard = _ABOARD in (first.head, other.head) and bool(first.words & other.words)
    return aboard or (other.head != "" and other.head == first.head)


def _adds_no_word(first: Claim, other: Claim) -> bool:
    """Return whether the words for what is counted stand in the sentence of the earlier claim."""
    anybody = stems("words_of_all_counted") | heads("people_of_any_kind")
    venue = heads("words_for_any_venue") if other.of_thing else frozenset[str]()  # the 62,500-seat | building
    return other.words - {other.head} - anybody - venue <= first.about | first.words


def _is_narrowed_no_further(first: Claim, other: Claim) -> bool:
    """Return whether what narrows those who are counted stands in the sentence of the earlier claim, too."""
    narrowed = (other.words | other.scope) - {"", other.head} - stems("words_of_those_told")
    return narrowed <= first.about | first.words


def _are_people_told_again(first: Claim, other: Claim) -> bool:
    """Return whether people are those told of before: of one owner, or with words enough that narrow them."""
    if other.owner in first.scope and not (other.scope or other.words - {other.head}):
        return True  # employs 620 people at the plant … the plant's 680 workers
    known = _MOST_SCOPES if first.definite else 2
    return known * len(other.scope & first.about) >= len(other.scope) > 0


def _are_of_one_measure(first: Claim, other: Claim) -> bool:
    """Return whether two claims of no noun that both have are of one thing, by their unit or their digits.

    £340m … the £430m settlement; a temperature of 41.9C … the 42.4C reading that the crew took.
    """
    if other.of_thing and len(other.head) > _LONGEST_UNIT and not first.head and other.head not in first.about:
        return False  # the museum cost 34 million euros … the 43-million-euro theatre
    if first.unit and not first.unit.startswith("-"):
        measured = first.unit.isalpha() and not is_currency(first.unit) and other.definite
        told = measured and bool(other.scope & first.about)
        named = other.definite and bool(other.words | other.scope) and (other.words | other.scope) <= first.about
        one = is_of_one_sum(first, other) or are_prices_of_one(first, other)
        slip = slip_between(first, other) is not None and not is_another_sum(first, other)
        return slip or told or named or one
    if first.head:
        return first.head in other.words
    return slip_between(first, other) is Slip.DIGITS and len(digits(first.value)) >= _LONG
