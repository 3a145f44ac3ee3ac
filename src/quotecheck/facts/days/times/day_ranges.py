"""Find the lengths that a text tells of what lasts from one day to another: the five-day fair from June 3 to June 9."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.days.clauses.clause_words import is_stop
from quotecheck.facts.days.times.day_distances import distances, nearest
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

ENDS_FIRST = "ends on {b}, before it begins on {a}"
_UP_TO = frozenset(("to", "until", "till", "through"))
_LENGTHS = frozenset(("day", "night"))
_AMONG = frozenset(("on", "in", "of", "within"))
_NEAR = 9  # tokens between the length and the first day
_MOST = 14
_WEEK = 7


def wrong_ranges(tokens: Tokens, sentence: range, those: Sequence[Day]) -> Iterator[tuple[Day, Day, str]]:
    """Yield the two days of a range that has another length than is told, or that ends before it begins, and why.

    The reason names them `{a}` and `{b}`.

    A range of one year less a day, and one that ends in another month, may be of the year after.
    """
    for a, b in pairwise(those):
        between = tokens.lower[a.tokens.stop : b.tokens.start]
        if not between or between[0] not in _UP_TO or len(between) > 1 or tokens.lower[a.tokens.start - 1] != "from":
            continue
        if not listed("signs_of_working_days").isdisjoint(tokens.lower[sentence.start : sentence.stop]):
            continue  # the five-day appeal period from June 4 to June 10, excluding the weekend
        length = _length(tokens, sentence, a)
        if _is_backwards(a, b):
            yield a, b, ENDS_FIRST
        elif _has_another_length(a, b, length):
            yield a, b, f"{{a}} to {{b}} is {nearest(a, b, length) + 1} days, not {length}"


def _has_another_length(a: Day, b: Day, told: int) -> bool:
    """Return whether two days are the ends of another number of days, or nights; a course of ten may have two weeks."""
    apart = distances(a, b)
    return bool(told and apart) and {told, told - 1}.isdisjoint(apart) and (told <= _WEEK or not isinstance(a.key, str))


def _is_backwards(a: Day, b: Day) -> bool:
    if isinstance(a.key, str) or isinstance(b.key, str) or (a.year or b.year) != b.year:
        return False
    return a.key[0] == b.key[0] and b.key[1] < a.key[1] - 1 and bool(distances(a, b))  # June has no 31st


def _length(tokens: Tokens, sentence: range, day: Day) -> int:
    """Return how many days something is told to last near its first day, 0 where nothing is: a | five-day | fair.

    The strike lasted | 12 days|, from June 3; not: it rained on 12 days, from June 3.
    """
    last = day.tokens.start - 2  # behind it stands `from`
    last -= tokens.words[last] == ","
    if tokens.lower[last].removesuffix("s") in _LENGTHS and last > sentence.start:
        return 0 if tokens.lower[last - 2] in _AMONG else _value(tokens.lower[last - 1])
    for i in range(day.tokens.start - 1, max(sentence.start - 1, day.tokens.start - 1 - _NEAR), -1):
        if is_stop(tokens, i):
            return 0
        first, hyphen, unit = tokens.lower[i].partition("-")
        if hyphen and unit in _LENGTHS:
            return _value(first) if tokens.lower[i + 1] not in listed("figures_over_days") else 0
    return 0


def _value(word: str) -> int:
    value = int(word) if word.isdecimal() else UNITS.get(word, 0)
    return value if 1 < value <= _MOST else 0
