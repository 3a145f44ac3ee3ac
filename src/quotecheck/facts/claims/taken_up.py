"""Whether a number that a text takes for known can only take up one before it, by another noun: 23 vandals, the 32."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.claims.befallen import are_people, is_befallen
from quotecheck.facts.claims.changes_of_shares import stems_apart, ways_told
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.people_counted import same_count, with_names
from quotecheck.facts.claims.slips_of_claims import are_near
from quotecheck.facts.claims.slips_of_digits import slip_between
from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings, kinds_of_mishaps
from quotecheck.facts.words.stems import stem, stems
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Slip

_CLOSE = 1.35  # times that one sum of money is of the other
_NOTHING: frozenset[str] = frozenset()


def takes_up(first: Claim, other: Claim) -> bool:
    """Return whether a later claim, of a known number, has nothing to be of but an earlier one.

    It is named by a word beside the earlier noun (23 suspected vandals … the 32 suspects), by what was done to all of
    them (14 children at a kiln … the 17 rescued children), or counts people that no word sets apart, with the digits
    changed round (310 people … the 301 workers). It is no part of the earlier ones where it is larger.
    """
    if not other.definite or first.whole or other.whole:
        return False
    if other.unit and other.unit != "%" and other.unit[0] != "-":
        return _is_one_sum(first, other)
    if other.scope - first.about or first.unit or other.unit or not (first.head and other.head):
        return False
    turned = slip_between(first, other) is Slip.DIGITS
    fresh = other.words - {other.head} - first.words - with_names(first.about)
    if other.head in first.words or other.head == first.head:
        larger = other.value > first.value and not first.bounds
        near = are_near(first.value, other.value) and (larger or not fresh)
        return fresh <= other.deeds and (turned or near)
    people = are_people(first.head) and are_people(other.head) and not is_befallen(other.head)
    return people and turned and not fresh


def is_joined_to_thing(first: Claim, other: Claim) -> bool:
    """Return whether a hyphen joins to a thing the number of what it has, which the other claim counts.

    Plans for 210 homes … the | 240-home | plan; the 370-pupil school … the | 340 | pupils.
    """
    joined, counted = (first, other) if first.of_thing else (other, first)
    what = same_count(joined.unit.removeprefix("-"))
    if not joined.of_thing or counted.unit or counted.head != what or what in listed("measures"):
        return False
    if joined is first:
        return other.definite and other.words == {other.head} and not (other.scope or other.whole)
    return other.definite and other.words <= first.about | first.words and not first.whole


def is_one_change(first: Claim, other: Claim) -> bool:
    """Return whether a known change goes the way that was told: will rise 34 percent … the | 43 percent increase.

    Nothing tells the later one apart.
    """
    one = other.definite and ways_told(first.told) == {other.way}
    return one and stems_apart(other.words | other.scope) <= first.about


def tells_of_it(first: Claim, other: Claim) -> bool:
    """Return whether the sentence of a claim tells of the thing of which a later number is told in passing.

    It names the thing, or the mishap in another word: killed 27 people when it | exploded … the | blast, which killed.
    What the later clause tells of it is that, or its price, and of no other year.
    """
    if {time for time in other.times - first.times if time.isdigit()}:
        return False
    kinds, thing = kinds_of_happenings().get(other.thing, _NOTHING), stem(other.thing)
    prices = stems("words_of_prices", "verbs_of_totals", "verbs_of_measuring")
    told = is_befallen(other.head) or other.deed in first.about | prices | {first.deed, ""}
    named = any(word.endswith(thing) for word in first.about | first.words)  # a footbridge, the | bridge
    return told and (named or not kinds.isdisjoint(kinds_of_mishaps(first.told)))


def _is_one_sum(first: Claim, other: Claim) -> bool:
    """Return whether money takes up what a sentence told was done with it: lent £250,000 … the £205,000 loan.

    Or, without a noun, what the same words tell: took $900,000 from donors … the $700,000 they took from donors.
    """
    near = max(first.value, other.value) <= _CLOSE * min(first.value, other.value)
    if not (near or slip_between(first, other)) or not other.words <= {other.head} | first.about:
        return False
    told = _sums().get(other.head, _NOTHING)
    if not other.head:
        planned = other.scope & listed("modals_of_plans")
        return not (first.head or planned) and len(other.scope & first.about) >= max(1, len(other.scope - first.about))
    named = not first.head or first.head in map(stem, told)
    return named and not told.isdisjoint(first.told)


def is_another_sum(first: Claim, other: Claim) -> bool:
    """Return whether money is for what a sentence told nothing of: a bill of £1.2m … the £2.1m | sale."""
    told = _sums().get(other.head, _NOTHING)
    return bool(told) and first.head != other.head and told.isdisjoint(first.told)


@cache
def _sums() -> dict[str, frozenset[str]]:
    """Return the stems of nouns for money → the words of their line, which tell what was done with it."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("sums_by_deed"):
        nouns, _, deeds = line.partition(":")
        for noun in nouns.split():
            found[stem(noun)] = found.get(stem(noun), _NOTHING) | {*nouns.split(), *deeds.split()}
    return found
