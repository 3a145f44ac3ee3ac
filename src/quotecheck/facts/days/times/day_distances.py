"""How many days can be between two days that a text names."""

from __future__ import annotations

from datetime import date

from quotecheck.facts.days.times.days import WEEKDAYS, Day

_WEEKS = range(-21, 22, 7)
_YEARS = (2023, 2024)  # one of each length
_YEAR = 365


def distances(a: Day, b: Day) -> frozenset[int]:
    """Return how many days `b` can be behind `a`, in the weeks or the years around it, none where nobody can tell."""
    if isinstance(a.key, str) or isinstance(b.key, str):
        named = [str(day.key) if isinstance(day.key, str) else day.weekday for day in (a, b)]
        if not all(name in WEEKDAYS for name in named):
            return frozenset()
        apart = (WEEKDAYS.index(named[1]) - WEEKDAYS.index(named[0])) % len(WEEKDAYS)
        return frozenset(apart + weeks for weeks in _WEEKS)
    found: set[int] = set()
    for year in _YEARS:
        first, other = _date(a.year or b.year or year, a.key), _date(b.year or a.year or year, b.key)
        if first is None or other is None:
            return frozenset()
        apart = (other - first).days
        found |= {apart} if a.year and b.year else {apart, apart + _YEAR, apart - _YEAR}
    return frozenset(found)


def nearest(a: Day, b: Day, expected: int) -> int:
    """Return how many days `b` is behind `a`, in the week or the year in which that is nearest to what is expected."""
    return min(distances(a, b), key=lambda each: (abs(each - expected), each))


def _date(year: int, key: tuple[int, int]) -> date | None:
    try:
        return date(year, *key)
    except ValueError:
        return None
