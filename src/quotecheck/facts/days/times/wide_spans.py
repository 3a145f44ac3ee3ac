"""Find spans of some days or months that stand for a day: from 3 to 6 July, the end of 2026, the third quarter of 2026.

The deal will close in spring 2027; once it is closed at the end of 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from quotecheck.facts.days.times.days import Day, ordinal
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, TextIndex, Tokens

_LAST_DAY = 31
_YEARS = {"last": -1, "this": 0}
_ADVERBS = frozenset(("early", "late"))
_TO = frozenset(("to", "-", "–", "through", "until"))
_OPENERS = frozenset(("from", "between"))


def find_parts_of_years(index: TextIndex, clues: Clues, issued: date | None) -> Iterator[Day]:
    """Yield the parts of years with their months; a season has none, as it is another one in the south.

    The end of 2026 and the end of last year, whose figures are known where the day of publication is.
    """
    tokens = index.tokens
    for i in clues.numbers:
        if year := year_of(tokens.words[i], RECENT_YEARS):
            yield from _part(index, range(i, i + 1), year)
    for i in tokens.places_of(["year"]):
        if tokens.lower[i - 1] in _YEARS:
            yield from _part(index, range(i - 1, i + 1), issued.year + _YEARS[tokens.lower[i - 1]] if issued else None)


def _part(index: TextIndex, words: range, year: int | None) -> Iterator[Day]:
    """Yield the part of a year that the words before that year tell: at the end of | 2026; late | last year."""
    tokens = index.tokens
    last = words.start - 1 - (tokens.lower[words.start - 1] in ("of", "in"))
    first = last - (tokens.lower[last] in ("quarter", "half"))
    months = parts_of_years().get(" ".join(tokens.lower[first : last + 1]))
    if months is None or (tokens.lower[words.start - 1] == "in" and tokens.lower[last] not in _ADVERBS):
        return
    first -= tokens.lower[first - 1] == "the"
    before = tokens.lower[first - 1]
    bare = tokens.lower[last] in _ADVERBS and len(words) > 1 and before not in (*listed("limits_in_time"), "since")
    if not bare and before not in listed("prepositions_of_wide_spans"):
        return  # by the end of 2026: any day before it fits
    reach = range(ordinal(months.start, 1), ordinal(months.stop - 1, _LAST_DAY) + 1) if months else range(0)
    place = range(first, words.stop)
    span = tokens.span(place)
    yield Day(
        span, place, f"{year or tokens.lower[words.start]}-{months}", year, index.is_quoted(span.start), reach=reach
    )


@cache
def parts_of_years() -> dict[str, range]:
    """Return the words for a part of a year → its months, none for a season."""
    found = {}
    for line in lines("parts_of_years"):
        words, _, months = line.partition(":")
        first, _, last = months.strip().partition("-")
        found[words] = range(int(first), int(last) + 1) if last else range(0)
    return found


def find_date_ranges(index: TextIndex, dates: tuple[Date, ...]) -> Iterator[Day]:
    """Yield the spans from one day of a month to another: from September 12 to 15, between 3 and 6 July."""
    tokens = index.tokens
    for each in dates:
        if not each.sure or each.day > _LAST_DAY:
            continue
        place = tokens.within(each.span.start, each.span.end)
        for whole, other in ((_up_to(tokens, place), "behind"), (_back_from(tokens, place), "before")):
            if not whole:
                continue
            month, day = each.month, int(tokens.words[whole.stop - 1 if other == "behind" else whole.start])
            first, last = sorted((day, each.day))
            reach = range(ordinal(month, first), ordinal(month, last) + 1)
            span = tokens.span(whole)
            yield Day(span, whole, f"--{reach.start}-{reach.stop}", each.year, each.quoted, reach=reach)


def _up_to(tokens: Tokens, place: range) -> range:
    """Return the tokens from a date to the day up to which a span goes: September 12 | to 15."""
    i = place.stop
    if (
        i + 1 >= len(tokens.words)
        or not _is_day(tokens, i + 1)
        or tokens.words[i + 2 : i + 3] in (("%",), ("percent",))
    ):
        return range(0)
    return range(place.start, i + 2) if _joins(tokens, i, place.start) and not _has_month(tokens, i + 2) else range(0)


def _back_from(tokens: Tokens, place: range) -> range:
    """Return the tokens up to a date from the day from which a span goes: 3 to | 6 July."""
    i = place.start - 1
    if i < 2 or not _is_day(tokens, i - 1) or not tokens.words[place.start][0].isdecimal():
        return range(0)
    return range(i - 1, place.stop) if _joins(tokens, i, i - 1) and not _has_month(tokens, i - 2) else range(0)


def _joins(tokens: Tokens, i: int, first: int) -> bool:
    opened = tokens.lower[first - 1] in _OPENERS
    return tokens.lower[i] in _TO or (opened and tokens.lower[i] == "and")


def _is_day(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    return word.isascii() and word.isdecimal() and 0 < int(word) <= _LAST_DAY


def _has_month(tokens: Tokens, i: int) -> bool:
    return tokens.words[i] in MONTHS
