"""Where the clause of a day begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_parts import before_relative
from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.days.times.days import Day
from quotecheck.model import Tokens

WIDE = 20
"""Tokens between a day and its verb."""

_ARTICLES = ("a", "an", "the")


def before(tokens: Tokens, place: range, day: Day) -> Iterator[int]:
    """Yield the tokens of a clause before its day, the nearest first."""
    joint = day.tokens.start - 1
    commas = (joint, joint - (tokens.symbols[joint] == "P"))  # when the report appeared|, in the autumn of 1969
    apposed = _apposition_before(tokens, place, commas)
    i, first = joint, max(place.start - 1, joint - WIDE)
    while i > first:
        if is_stop(tokens, i) and tokens.symbols[i + 1] != "0":  # at 03: | 10
            return
        if tokens.words[i] == "," and i != apposed:
            behind = before_relative(tokens, place, i)
            if behind != i and tokens.symbols[i + 1] in "PbtY":
                i = behind  # closed the pier|, which opened in 1932, | to traffic on May 3
            elif i not in commas and not _is_in_list(tokens, i, joint):
                return  # not: the pier, which leaks, closed on Monday
        yield i
        i -= 1


def _is_in_list(tokens: Tokens, comma: int, joint: int) -> bool:
    """Return whether a comma parts what a list names before a day: to ships|, lorries and cars | on May 3."""
    behind = range(comma + 1, joint)
    named = all(tokens.symbols[i] in "NKD0&,v" and not is_verb(tokens, i) for i in behind)
    return named and tokens.symbols[comma + 1] != "&" and "&" in tokens.symbols[comma + 1 : joint]


def _apposition_before(tokens: Tokens, place: range, commas: tuple[int, int]) -> int:
    """Return the comma before a name that stands in commas before a day: arrested the bursar|, Ola Moe, on March 9.

    Joined Moe Health|, the largest firm of the county, on March 9. Closed the pier|, the oldest in Ash, on May 3.
    """
    last = next((i for i in commas if tokens.words[i] == ","), -1)
    first = last - 1
    while first > place.start and last >= 0 and tokens.symbols[first] in "NKI" and tokens.words[first][0].isupper():
        first -= 1
    if last < 0 or (tokens.words[first] == "," and first < last - 1):
        return first if last >= 0 else -1
    while (
        first > place.start and last - first < WIDE and tokens.symbols[first] in "DNKPo0" and not is_verb(tokens, first)
    ):
        first -= 1
    return first if tokens.words[first] == "," and tokens.lower[first + 1] in _ARTICLES else -1


def end(tokens: Tokens, place: range, day: Day) -> int:
    """Return where the clause behind a day ends."""
    last = min(place.stop, day.tokens.stop + WIDE)
    first = day.tokens.stop + (tokens.words[day.tokens.stop] == ",")
    return next((i for i in range(first, last) if is_stop(tokens, i) or tokens.words[i] == ","), last)
