"""Find the days of the week with that of the month in brackets, as desks write that translate: on Thursday (12)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import product

from quotecheck.facts.days.times.days import WEEKDAYS
from quotecheck.facts.days.times.publication import day_of
from quotecheck.facts.days.times.sure_years import with_named_years
from quotecheck.facts.words.clues import Clues
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Span, TextIndex
from quotecheck.system.tuples import NamedTuple

_LAST_DAY, _MONTHS = 31, 12
_NEAREST = 20  # days from the day of publication in which such a day can lie
_FORTNIGHT = 14  # days between those of one month
_FEWEST = 3  # such days of which one can be odd


class _Bracketed(NamedTuple):
    """A day of the week and the numbers behind it: Thursday (12), Tuesday (11/3)."""

    span: Span
    token: int
    weekday: int
    first: int
    second: int


def find_bracketed_days(index: TextIndex, clues: Clues, issued: date | None) -> tuple[Date, ...]:
    """Return the days of the month in brackets, with the month nearest to the day of publication.

    Where that is unknown, their month is 0, and they come with those that most of them agree with before the others.
    Numbers in brackets that are mostly wrong are none of days: it killed four on | Monday (4) |, two on Tuesday (2).
    """
    found = tuple(_bracketed(index, clues))
    if not issued:
        return tuple(_of_one_month(index, found))
    dated = [date for each in found if (date := _dated(index, each, issued))]
    wrong = [each for each in dated if not _is_right(each)]
    slip = len(wrong) == 1 and _is_off_by_one(wrong[0])
    return tuple(dated) if slip or len(wrong) < len(dated) - len(wrong) else ()


def _bracketed(index: TextIndex, clues: Clues) -> Iterator[_Bracketed]:
    tokens = index.tokens
    for i in clues.weekdays:
        match = _numbers().match(index.text, tokens.ends[i])
        if match and tokens.words[i] in WEEKDAYS:
            span = Span(tokens.starts[i], match.end())
            yield _Bracketed(span, i, WEEKDAYS.index(tokens.words[i]), int(match[1]), int(match[2] or 0))


@cache
def _numbers() -> re.Pattern[str]:
    return re.compile(r" \(([0-9]{1,2})(?:/([0-9]{1,2}))?\)")


def _dated(index: TextIndex, each: _Bracketed, issued: date) -> Date | None:
    """Return a day in brackets with the month and the year in which it lies nearest to the day of publication.

    The one that has that day of the week, where more than one is near: of 11/3, which is written by either desk.
    """
    orders = ((each.first, each.second), (each.second, each.first)) if each.second else ((each.first, 0),)
    months = [divmod(issued.year * _MONTHS + issued.month - 1 + k, _MONTHS) for k in (-1, 0, 1)]
    near = sorted(
        (abs((found - issued).days), found.weekday() != each.weekday, found)
        for (day, month), (year, named) in product(orders, months)
        if month in (0, named + 1) and (found := day_of(year, named + 1, day))
    )
    near = [one for one in near if one[0] <= _NEAREST] or near[:1] * (not each.second)
    if not near:
        return None
    day = next((found for _, wrong, found in near if not wrong), near[0][2])
    printed = _date(index, each, day.month, day.day)._replace(years=(day.year,))
    named = with_named_years(index.tokens, printed)
    return named if named.weekday is not None else None


def _is_right(each: Date) -> bool:
    return any((day := day_of(year, each.month, each.day)) and day.weekday() == each.weekday for year in each.years)


def _is_off_by_one(each: Date) -> bool:
    """Return whether a day of the week is that beside the right one; a lone number that is far off counts something."""
    days = (day_of(year, each.month, each.day) for year in each.years)
    week = len(WEEKDAYS)
    return any(day and (day.weekday() - (each.weekday or 0)) % week in (1, week - 1) for day in days)


def _of_one_month(index: TextIndex, found: Sequence[_Bracketed]) -> Iterator[Date]:
    """Yield the days of an unknown month, each led by what stands before a day: | on | Thursday (12)."""
    led = [each for each in found if _is_led(index, each) and not each.second and 0 < each.first <= _LAST_DAY]
    counted = Counter((each.first - each.weekday) % len(WEEKDAYS) for each in led)
    if not counted:
        return
    (usual, most), *_ = counted.most_common(1)
    days = sorted(each.first for each in led)
    if (len(led) >= _FEWEST and most <= len(led) / 2) or days[-1] - days[0] > _FORTNIGHT:
        return  # Friday (30), Monday (2)
    for each in sorted(led, key=lambda each: (each.first - each.weekday) % len(WEEKDAYS) != usual):
        yield _date(index, each, 0, each.first)


def _is_led(index: TextIndex, each: _Bracketed) -> bool:
    return index.tokens.lower[each.token - 1] in listed("words_before_a_weekday")


def _date(index: TextIndex, each: _Bracketed, month: int, day: int) -> Date:
    return Date(
        span=each.span,
        month=month,
        day=day,
        weekday=each.weekday,
        sure=False,
        quoted=index.is_quoted(each.span.start),
    )
