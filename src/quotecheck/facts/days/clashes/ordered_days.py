"""Find pairs of days in an order that cannot be: payable Jan. 12 to holders of record on Jan. 19."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.days.times.day_distances import distances
from quotecheck.facts.days.times.day_ranges import ENDS_FIRST
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.words.deeds import end_of_something, start_of_something, told_by_verb
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_FARTHEST = 8  # tokens before a day in which its word stands
_SEASON = range(1, 120)  # days by which one comes too late
_PAID = frozenset(("payable", "paid", "pay"))


def wrong_orders(tokens: Tokens, sentence: range, those: Sequence[Day]) -> Iterator[tuple[Day, Day, str]]:
    """Yield the two days of a sentence of which the second comes too late or too soon, and why as in `wrong_ranges`.

    A dividend is paid after the day of record; what opens on one day closes on a later one.
    """
    if len(those) != 2:
        return
    paid, record = _paid_and_recorded(tokens, sentence, those)
    if paid and record and any(each in _SEASON for each in distances(paid, record)):
        yield paid, record, "paid on {a}, before the date of record, {b}"
    first, other = those
    if isinstance(first.key, str) or isinstance(other.key, str) or (first.year or other.year) != other.year:
        return
    near = first.key[0] == other.key[0] and other.key[1] < first.key[1]
    if near and distances(first, other) and _opens_and_closes(tokens, sentence, first, other):
        yield first, other, ENDS_FIRST


def _paid_and_recorded(tokens: Tokens, sentence: range, those: Sequence[Day]) -> tuple[Day | None, Day | None]:
    """Return the day on which a dividend is paid and that on which its holders are taken down, None for one untold."""
    paid = record = None
    for day in those:
        first = max(sentence.start, day.tokens.start - _FARTHEST)
        before = tokens.lower[first : day.tokens.start]
        if "record" in before and not (paid is None and not _PAID.isdisjoint(before[before.index("record") :])):
            record = day
        elif not _PAID.isdisjoint(before):
            paid = day
    return paid, record


def _opens_and_closes(tokens: Tokens, sentence: range, first: Day, other: Day) -> bool:
    """Return whether one thing begins on the first day and ends on the other: opens on May 9 and | closes on May 3."""
    between = range(first.tokens.stop, other.tokens.start)
    joint = tokens.lower[between.start] if between else ""
    if joint != "and" or "last" in tokens.lower[between.start : between.stop]:
        return False  # opens on May 9 and closed | last | year on May 3
    opening = [i for i in range(sentence.start, first.tokens.start) if is_verb(tokens, i)]
    closing = [i for i in between if is_verb(tokens, i)]
    if not opening or len(closing) != 1 or any(tokens.symbols[i] in "NKO" for i in range(between.start, closing[0])):
        return False
    begins = told_by_verb(tokens, opening[-1]).kinds & start_of_something()
    ends = told_by_verb(tokens, closing[0]).kinds & end_of_something()
    return bool(begins and ends) and tokens.lower[closing[0]] not in listed("denials")
