"""Which slip two claims of one thing may be, if both cannot stand: digits changed round, another scale or value."""

from __future__ import annotations

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.claims_beside import STAKE, is_one_way
from quotecheck.facts.claims.counted_otherwise import are_of_one_body, are_prices_of_one
from quotecheck.facts.claims.people_counted import heads, stems_of_one
from quotecheck.facts.claims.slips_of_digits import (
    digits,
    has_one_size,
    is_another_digit,
    is_another_measure,
    slip_between,
)
from quotecheck.lexicon import words as listed
from quotecheck.model import Slip

_FARTHEST = 2  # two counts of one thing differ by less, or by a digit
_LEAST_UNKNOWN = 13
_FEWEST_TOLD = 2  # words of two sentences that tell of one thing, where only the first tells when it was
_FEWEST_SHARED = 1  # words of the sentences, where neither number is taken for known
_LONG = 4  # digits of two large numbers
_FEW_DIGITS = 3  # digits of an amount that another one may resemble by chance


def slip_of_claims(first: Claim, other: Claim, *, alone: bool) -> Slip | None:
    """Return what two claims of one thing may have been mixed up by, None where both can stand.

    `alone`: the thing is counted in no third way.
    """
    if first.step != other.step and abs(first.value - other.value) <= max(first.step, other.step) / 2:
        return None  # $86 million … the $86.4 million
    slip = slip_between(first, other)
    lasting = has_one_size(first, other)
    if first.sentence == other.sentence or (not lasting and _is_of_other_time(first, other, slip)):
        return None
    if lasting is False:
        return slip
    if slip and other.head == STAKE and len(other.words) > 1 and first.words == other.words and not other.scope:
        return slip  # Lamm owns 46 percent of the brewery … Lamm's 64 percent stake
    exact = not (first.bounds or other.bounds)
    if (other.definite or are_of_one_body(first, other)) and not other.bounds:
        return slip or (Slip.VALUE if alone and _is_near_known(first, other) else None)
    if exact and is_one_way(first.ways, other.ways):
        return slip or (Slip.VALUE if alone and _is_near(first, other) else None)
    priced = alone and exact and are_prices_of_one(first, other)
    if priced and is_another_digit(first.value, other.value, 2):
        return slip or Slip.VALUE
    if not exact or first.quoted or other.quoted or _is_loosely_counted(first, other):
        return None
    return _slip_of_two_counts(first, other, slip, alone=alone)


def _is_near_known(first: Claim, other: Claim) -> bool:
    """Return whether a number that the text takes for known is near one before, and they count the same."""
    shared = other.scope <= first.about if is_befallen(other.head) else bool(other.scope & first.about)
    dated = bool(other.unit and first.times & other.times)  # a £3,000 fine in May … the £3,500 he paid in May
    told = not other.scope or shared or dated or _is_another_digit(first, other)
    return _is_near(first, other) and (told or is_another_measure(first, other))


def _is_loosely_counted(first: Claim, other: Claim) -> bool:
    """Return whether two numbers, none of them taken for known, may be two of many: measures, shares, small numbers."""
    return (
        other.head in listed("measures")
        or (other.head != "" and not (len(other.head) > 1 and other.head.isalpha()))
        or (min(first.value, other.value) < _LEAST_UNKNOWN and not is_befallen(other.head))
        or other.unit == "%"
        or bool(first.whole or other.whole)
    )


def _slip_of_two_counts(first: Claim, other: Claim, slip: Slip | None, *, alone: bool) -> Slip | None:
    """Return what two exact numbers, none of them taken for known, may have been mixed up by."""
    counted = frozenset().union(*map(stems_of_one, first.words))
    common = len((first.about & other.about) - listed("stems_of_saying") - counted)
    once = slip is Slip.DIGITS and other.times < first.times and common >= _FEWEST_TOLD  # the time is told once
    if first.times != other.times and not once:
        return None
    if first.unit and not other.head and len(digits(first.value)) <= _FEW_DIGITS:  # sales of $134m, a profit of $143m
        return slip if _FEWEST_TOLD <= common == len(other.about - first.words) else None
    figures = max(len(digits(first.value)), len(digits(other.value)))  # 280, 208
    if slip is Slip.DIGITS and (figures > 2 or common >= _FEWEST_TOLD):
        return slip
    if first.scope - other.about and other.scope - first.about:
        return None  # 84 homes on a meadow, 86 homes on the airfield
    same = other.words == first.words or first.words | first.scope == other.words  # 61 homes flooded, 51 flooded homes
    near = alone and bool(other.head) and same and other.unit not in heads("names_of_money") and _is_near(first, other)
    return Slip.VALUE if near and common >= _FEWEST_SHARED else None


def _is_near(first: Claim, other: Claim) -> bool:
    low, high = sorted((first.value, other.value))
    if first.bounds in listed("rounding_words"):
        if high - low <= rounding(first.value, first.step):
            return False
    elif first.bounds and high < 1.15 * low and not (first.bounds == "at least" and other.value > first.value):
        return False
    return are_near(low, high)


def are_near(a: float, b: float) -> bool:
    """Return whether neither of two values is more than twice the other."""
    return max(a, b) <= _FARTHEST * min(a, b)


def rounding(value: float, step: float) -> float:
    """Return the weight of the last digit of a number that is no nought: some | 240 may be 230 or 250, 0.5 0.4."""
    weight = min(1.0, step)
    if weight < 1:
        return weight
    while value and value % (10 * weight) == 0:
        weight *= 10
    return weight


def _is_another_digit(first: Claim, other: Claim) -> bool:
    """Return whether two large numbers of one noun differ in one digit: 9,500 seats, all 7,500 seats of the hall."""
    return first.words == other.words and is_another_digit(first.value, other.value, _LONG)


def _is_of_other_time(first: Claim, other: Claim, slip: Slip | None) -> bool:
    """Return whether the sentences tell of two times; a year that one alone has tells nothing of a digit's slip."""
    years = [{time for time in each.times if time.isdigit()} for each in (first, other)]
    if years[0] and years[1]:
        return years[0].isdisjoint(years[1])
    months = [{time for time in each.times if time[0].isupper()} for each in (first, other)]
    if months[0] and months[1] and not slip and months[0].isdisjoint(months[1]):
        return True
    past = {time for time in other.times - first.times if time.startswith(("last ", "previous ", "each "))}
    return bool(past or (years[1] and not slip))
