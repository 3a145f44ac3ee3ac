"""Find days of a month that have a name: the ferry sank on Christmas Eve; she left the hostel on New Year's Day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck.facts.days.times.days import Day, ordinal
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import TextIndex, Tokens

_OF_A_YEAR = 2  # tokens behind a day in which another year may be told: Christmas Day | last year


def find_named_days(index: TextIndex) -> Iterator[Day]:
    """Yield the days with a name, but those that come again and those of a year that another word tells.

    Not: every | Christmas Day; a | Halloween | party; on New Year's Eve | last year.
    """
    tokens = index.tokens
    openers = _named()
    for i in tokens.places_of(openers):
        for name, (month, day) in openers[tokens.lower[i]]:
            stop = i + len(name)
            if tokens.lower[i:stop] == name and _is_of_this_year(tokens, i, stop):
                place = range(i, stop)
                span, at = tokens.span(place), ordinal(month, day)
                yield Day(span, place, (month, day), None, index.is_quoted(span.start), reach=range(at, at + 1))


def _is_of_this_year(tokens: Tokens, first: int, stop: int) -> bool:
    before = tokens.lower[first - 1] if first else ""
    behind = tokens.lower[stop : stop + _OF_A_YEAR]
    another = before in listed("before_other_named_days") or before in listed("repeated_days")
    return not another and "year" not in behind and not any(word.isdecimal() for word in behind)


@cache
def _named() -> dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]]:
    """Return the first words of the days with a name → each name, its month and its day."""
    found: dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]] = {}
    for line in lines("named_days"):
        words, _, day = line.partition(":")
        name = tuple(words.split())
        month, number = map(int, day.split())
        found[name[0]] = (*found.get(name[0], ()), (name, (month, number)))
    return found
