"""Find times that stand for a day and do not name it: in May, the second week of May, early May, the ninth of May."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain

from quotecheck.facts.days.times.days import Day, find_years_of, is_joined, ordinal
from quotecheck.facts.days.times.wide_spans import find_date_ranges, find_parts_of_years
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Date, Stretches, TextIndex, Tokens

_LAST_DAY = 31
_NO_LEAP_YEAR = 2023
_FAR_YEAR = 4  # tokens behind a month in which another year may be told: in May | of that year


def find_wider_times(
    index: TextIndex, clues: Clues, dates: tuple[Date, ...], years: tuple[Day, ...], issued: date | None
) -> tuple[Day, ...]:
    """Return the vague days and the bare years, those of `years` and those behind a noun: the extension of 2019."""
    spans = (*find_parts_of_years(index, clues, issued), *find_date_ranges(index, dates))
    taken = {i for span in spans for i in span.tokens}
    bare = (year for year in (*years, *find_years_of(index, clues)) if not year.reach)
    wide = (*bare, *_vague_days(index, clues, dates))
    return (*spans, *(each for each in wide if each.tokens.start not in taken))


def _vague_days(index: TextIndex, clues: Clues, dates: tuple[Date, ...]) -> tuple[Day, ...]:
    """Return the months and the parts of them in reading order that something is said to happen in."""
    if not clues.months:
        return ()
    dated = Stretches.of(date.span for date in dates)
    tokens = index.tokens
    open_months = (i for i in clues.months if not dated.holds(tokens.starts[i]))
    return tuple(chain.from_iterable(_at(index, i) for i in open_months))


def _at(index: TextIndex, i: int) -> Iterator[Day]:
    """Yield the time that the month at token `i` tells."""
    tokens = index.tokens
    month = MONTHS[tokens.words[i]]
    first, days = _part(tokens, i)
    stop, year = _with_year(tokens, i + 1)
    before = tokens.lower[first - 1] if first else ""
    if (
        is_joined(tokens, range(first, stop))
        or before in listed("before_own_years")
        or _is_of_another_year(tokens, stop)
    ):
        return
    if not (before in listed("prepositions_of_times") or _has_noun(tokens, first, stop) or first < i - 1):
        return
    place = range(first, stop)
    span = tokens.span(place)
    reach = range(0 if before in ("by", "before") else ordinal(month, days.start), ordinal(month, days.stop))
    key = (month, days.start) if len(days) == 1 else f"--{reach.start}-{reach.stop}"
    yield Day(span, place, key, year, index.is_quoted(span.start), reach=reach)


def _part(tokens: Tokens, i: int) -> tuple[int, range]:
    """Return where the time begins of which token `i` is the month, and the days that it can mean.

    The | second week of | May; early | May; the | ninth of | May; the | last day of | May.
    """
    lower = tokens.lower
    if days := _early_and_late().get(lower[i - 1]):
        return i - 1, days
    if lower[i - 1] != "of":
        return i, range(1, _LAST_DAY + 1)
    if days := _parts_of_months().get(lower[i - 2]):
        return i - 2 - (lower[i - 3] == "the"), days
    week = lower[i - 2] in ("week", "weekend") or tokens.words[i - 2] in numbered("weekday")
    if week and (days := _weeks().get(lower[i - 3])):
        return i - 3 - (lower[i - 4] == "the"), days
    if lower[i - 2] == "day" and lower[i - 3] in ("first", "last", "final"):
        end = 1 if lower[i - 3] == "first" else _last_day(MONTHS[tokens.words[i]])
        return i - 3 - (lower[i - 4] == "the"), range(end, end + 1)
    if lower[i - 3] == "the" and (day := ordinals().get(lower[i - 2])):
        return i - 3, range(day, day + 1)
    return i, range(1, _LAST_DAY + 1)


def _last_day(month: int) -> int:
    """Return the last day of a month; `calendar`, which knows it too, takes a hundredth of every start to load."""
    return (date(_NO_LEAP_YEAR, month % 12 + 1, 1) - timedelta(days=1)).day


def _with_year(tokens: Tokens, i: int) -> tuple[int, int | None]:
    """Return the token behind a month's year and the year: May | 2012, May, 2012."""
    j = i + (tokens.words[i] == ",")
    year = year_of(tokens.words[j], RECENT_YEARS)
    return (j + 1, year) if year else (i, None)


def _has_noun(tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether a month belongs to a noun that is known: the May | ballot; May's | ballot."""
    owns = tokens.words[stop] == "'s"
    return owns or (tokens.lower[first - 1] in determiners_of_the_known() and tokens.symbols[stop] in "Nv")


def _is_of_another_year(tokens: Tokens, i: int) -> bool:
    """Return whether words behind a month say of which year it is without its figures: in May | of that year."""
    behind = tokens.lower[i : i + _FAR_YEAR]
    return "year" in behind and "this" not in behind


@cache
def _table(kind: str) -> dict[str, range]:
    """Return the words of one kind in the list of parts of months → the days that they can mean."""
    found = {}
    for line in lines("parts_of_months"):
        word, where, first, last = line.split()
        if where == kind:
            found[word] = range(int(first), int(last) + 1)
    return found


def _early_and_late() -> dict[str, range]:
    return _table("before")


def _parts_of_months() -> dict[str, range]:
    return _table("of")


def _weeks() -> dict[str, range]:
    return _table("week")


@cache
def ordinals() -> dict[str, int]:
    """Return the ordinals in words up to the last day of a month: ninth, twenty-first."""
    return {word: int(number) for word, number in map(str.split, lines("days_in_words"))}
