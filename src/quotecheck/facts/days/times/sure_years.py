"""The year of a date with a day of the week, as another such date of the text makes it certain.

A year that is printed with one date need not be that of another: Moe died on Feb. 18, 2022. Thursday, March 3, is free.
"""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.days.times.publication import day_of
from quotecheck.facts.numbers.years import year_of
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Tokens

_WIDE, _LONG = 30, 60  # tokens of a sentence on either side of a date, and from a paper's to one that it tells
_ENDS = ".?!|"
_FARTHEST = 20  # dates before and behind one with which it is compared
_SEASON = 100  # days between two dates that are of one year
_SOON = 14  # days from what a paper tells to its own date
_NEAR = 45  # days from a date that is printed with its year


def with_named_years(tokens: Tokens, each: Date) -> Date:
    """Return a date without a year with the years of its sentence; no day of the week where another year is told.

    In 2019 it shut, on | Thursday, 31 October|; on | Tuesday, 4 April|, last year.
    """
    if each.weekday is None or not each.years:
        return each
    place = tokens.within(each.span.start, each.span.end)
    first, stop = place.start, place.stop
    while first > 0 and place.start - first < _WIDE and tokens.symbols[first - 1] not in _ENDS:
        first -= 1
    while stop < len(tokens.words) and stop - place.stop < _WIDE and tokens.symbols[stop] not in _ENDS:
        stop += 1
    words = tokens.lower[first:stop]
    if any(word == "year" and words[k - 1] in listed("words_of_another_year") for k, word in enumerate(words) if k):
        return each._replace(weekday=None)
    beside = {year for word in words if (year := year_of(word))}
    return each._replace(years=tuple(sorted({*each.years, *beside})))


def with_printed_years(dates: Sequence[Date]) -> tuple[Date, ...]:
    """Return dates, those that are right in no year that they can be with the year printed near in which they are.

    In 2025: he died on Thursday, Aug. 17, 2023; the trawler had left on | Tuesday, Aug. 15|.
    """
    return tuple(
        each._replace(years=tuple(sorted(right))) if not each.year and (right := _printed(each, near)) else each
        for i, each in enumerate(dates)
        for near in (dates[max(0, i - _FARTHEST) : i + _FARTHEST],)
    )


def _printed(each: Date, near: Sequence[Date]) -> frozenset[int]:
    if each.weekday is None or any(_is_right(each, year) for year in each.years):
        return frozenset()
    printed = {other.year for other in near if other.year and _agrees(each, other, other.year)}
    return frozenset(year for year in printed if _is_right(each, year))


def with_sure_years(tokens: Tokens, dates: Sequence[Date]) -> tuple[Date, ...]:
    """Return dates with the years in which another date with a day of the week is right, guessed where none is."""
    return tuple(
        each if each.year or each.weekday is None or not each.years else _with_sure_years(tokens, each, near)
        for i, each in enumerate(dates)
        for near in (dates[max(0, i - _FARTHEST) : i + _FARTHEST],)
    )


def _with_sure_years(tokens: Tokens, each: Date, near: Sequence[Date]) -> Date:
    """Return a date with the year of its sentence, else those of other dates where it is right in none that it can be.

    Was for | Monday, March 3, 2025|, but was put off to Tuesday, March 10.
    """
    if written := {other.year for other in near if other.year and _is_told_by(tokens, each, other, other.year)}:
        return each._replace(years=tuple(sorted(written)))
    printed = {other.year for other in near if other.year and _agrees(each, other, other.year)}
    beside = printed and {
        other.year
        for other in near
        if other.year in printed and other.weekday is not None and _beside(tokens, each, other)
    }
    if beside:
        return each._replace(years=tuple(sorted(year for year in beside if year)))
    if any(_is_right(each, year) for year in each.years):
        return each
    agreed = {year for other in near if not other.year for year in other.years if _agrees(each, other, year)}
    return each._replace(years=tuple(sorted(agreed))) if agreed else each._replace(guessed=True)


def _agrees(each: Date, other: Date, year: int) -> bool:
    """Return whether another date is right in a year and of one season with a date that has none."""
    here, there = (day_of(year, date.month, date.day) for date in (each, other))
    if here is None or there is None or here == there or not _is_right(other, year):
        return False
    return abs((here - there).days) <= (_NEAR if other.year else _SEASON)


def _is_told_by(tokens: Tokens, each: Date, paper: Date, year: int) -> bool:
    """Return whether a sentence tells of a day what a paper says that was written soon after it.

    In a letter dated | Nov. 18, 2026|, the board said that the gates gave way on Saturday, Nov. 15.
    """
    before = tokens.within(paper.span.start, paper.span.end).start - 1
    told, written = (day_of(year, date.month, date.day) for date in (each, paper))
    if told is None or written is None or tokens.lower[before] != "dated" or not _beside(tokens, each, paper, _LONG):
        return False
    return 0 <= (written - told).days <= _SOON


def _beside(tokens: Tokens, each: Date, other: Date, most: int = _WIDE) -> bool:
    """Return whether two dates stand in one sentence, so many tokens apart at most."""
    first, last = sorted((each.span, other.span))
    between = tokens.within(first.end, last.start)
    return len(between) <= most and all(tokens.symbols[i] not in _ENDS for i in between)


def _is_right(each: Date, year: int) -> bool:
    found = day_of(year, each.month, each.day)
    return found is not None and found.weekday() == each.weekday
