"""Read how far a text says that something is from a day: the day after the vote; hours before they struck."""

from __future__ import annotations

from datetime import timedelta

from quotecheck.facts.days.times.days import WEEKDAYS, Day, ordinal
from quotecheck.facts.days.times.publication import day_of
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

SAME = frozenset((0,))
"""The days from one to itself."""

_EVE = (("the", "eve", "of"), ("on", "eve", "of"), ("the", "eve", "before"))
_AFTER, _BEFORE = frozenset(("after", "following")), frozenset(("before", "preceding"))
_MOST = 4  # words before a unit
_DAY = 24  # hours
_YEARS = (2023, 2024)  # for days of no year


class Measure(NamedTuple):
    """The token behind the words of a distance, and how many days behind a day the other thing can be.

    None for a distance that is not exact: a month after.
    """

    stop: int
    days: frozenset[int]


def measure_at(tokens: Tokens, i: int) -> Measure | None:
    """Return the distance that begins at a token: | the morning after | the vote; | just before | the gates opened."""
    i += tokens.lower[i] == "within"  # within | hours of the vote
    words = (*tokens.lower[i : i + _MOST + 3], *[""] * (_MOST + 3))
    if words[:3] in _EVE:
        return Measure(i + 3, frozenset((1,)))
    k = next(k for k in range(_MOST + 1) if k == _MOST or not _counts(words[k]))
    skipped, unit, joint = words[:k], words[k], words[k + 1]
    if unit in _AFTER | _BEFORE:
        at_once = k == 1 and skipped[0] in listed("adverbs_of_hours")
        return Measure(i + k + 1, _signed(unit, (0, 1))) if at_once else None
    of = joint == "of" and tokens.lower[i - 1] == "within"
    if unit in listed("units_within_a_day") and (of or joint in _AFTER | _BEFORE):
        hours = next((n for word in skipped if (n := _number(word))), 0) if unit.startswith("hour") else 0
        return Measure(i + k + 2, _signed(joint, (hours // _DAY, -(-max(hours, 1) // _DAY))))
    if unit.removesuffix("s") in listed("inexact_units_of_distance") and skipped and joint in _AFTER | _BEFORE:
        return Measure(i + k + 2, frozenset())
    if unit.removesuffix("s") not in listed("parts_of_days_told") or not skipped:
        return None
    return _by_days(i + k, skipped, words[k : k + 3])


def _counts(word: str) -> bool:
    return bool(
        word in listed("words_before_units_of_distance")
        or word in listed("roundings_of_spans", "adverbs_of_hours")
        or _number(word)
    )


def _by_days(k: int, skipped: tuple[str, ...], words: tuple[str, ...]) -> Measure | None:
    """Return a distance in days: the | night | of the fire; two | days | before the vote; the | day | it sank."""
    unit, joint = words[:2]
    count = next((n for word in skipped if (n := _number(word))), 1)
    if joint in _AFTER | _BEFORE:
        if not listed("roundings_of_spans").isdisjoint({*skipped} - {"just", "only"}) or "few" in skipped:
            return None
        small_hours = unit == "morning" and joint in _AFTER  # a fire at 2 a.m.: the | morning | after it
        return Measure(k + 2, _signed(joint, (0, count) if small_hours else (count,)))
    if skipped[-1] not in ("the", "very", "same", "that") or unit.endswith("s"):
        return None
    if joint in ("of", "that", "when", "as"):
        return Measure(k + 2, SAME)
    return Measure(k + 1 + 2 * (words[1:] in (("on", "which"), ("in", "which"))), SAME)


def _signed(joint: str, days: tuple[int, ...]) -> frozenset[int]:
    """Return how many days behind a day that is, which lies so many before it, or behind it, what it is told from."""
    return frozenset(-each if joint in _AFTER or joint == "of" else each for each in days)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) <= 2 else UNITS.get(word, 0)


def can_move(day: Day) -> bool:
    """Return whether a day is one of the week or of a month, and no year or time of day."""
    return day.clock < 0 and len(day.reach) <= 1 and (not isinstance(day.key, str) or day.key in WEEKDAYS)


def moved(day: Day, days: frozenset[int]) -> Day:
    """Return the day so many days behind one, with the others that it may be."""
    if days == SAME or not can_move(day):
        return day
    places = sorted(days, key=lambda each: (abs(each), each))
    keys = [key for each in places for key in _keys(day, each)]
    if not keys:
        return day
    key = keys[0]
    reach = range(0) if isinstance(key, str) else range(ordinal(*key), ordinal(*key) + 1)
    weekday = next((each for each in keys if isinstance(each, str)), "") if day.weekday else ""
    return day._replace(key=key, weekday=weekday, reach=reach, others=frozenset(keys) - {key, weekday})


def _keys(day: Day, days: int) -> tuple[tuple[int, int] | str, ...]:
    """Return the key of the day so many days behind one, and that day of the week where it is known."""
    name = day.key if isinstance(day.key, str) else day.weekday
    named = (WEEKDAYS[(WEEKDAYS.index(name) + days) % len(WEEKDAYS)],) if name in WEEKDAYS else ()
    if isinstance(day.key, str):
        return named
    years = (day.year,) if day.year else _YEARS
    found = [start + timedelta(days) for year in years if (start := day_of(year, *day.key))]
    return (*dict.fromkeys((each.month, each.day) for each in found), *named)
