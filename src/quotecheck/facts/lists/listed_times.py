"""Find numbers of times and of days whose years, days or hours the text lists: twice, in 2010, 2014 and 2018."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Listing, Span, TextIndex, Tokens

_OCCASIONS = {"twice": 2}  # words that say by themselves how often
_MOST = 12
_WIDE = 12  # words between so many times and the mark before their list
_NEAR = 6  # words between a number with its noun and the mark before the list
_MARKS = (",", ":", "(", "—", "–")
_PREPOSITIONS = ("at", "in", "on")
_LAST = ("and", "or")
_FEWEST = 2


def find_listed_times(index: TextIndex, clues: Clues) -> Iterator[Listing]:
    """Yield the numbers that more years or days follow: three titles, in 2011, 2013, 2017 and 2019.

    Fewer may be right, as two titles may be of one year; fewer days are not: three days a week: Monday and Friday.
    """
    tokens = index.tokens
    twice = tokens.places_of(_OCCASIONS) if "twice" in tokens.places else ()
    reached = 0  # a leak was found three times in | two | tanks, in May, June and July
    for i in sorted((*clues.numbers, *twice)):
        word = tokens.lower[i]
        value = _OCCASIONS.get(word) or int(value_of(list(number_word(word)[0])) or 0) or _figure(word)
        if not _FEWEST <= value <= _MOST or tokens.lower[i - 1] in listed("beside_loose_numbers"):
            continue
        noun = i if word in _OCCASIONS else i + 1 + _is_adjective(tokens, i + 1)
        if noun >= len(tokens.words) - 3 or not (word in _OCCASIONS or is_plural(tokens.lower[noun])):
            continue
        often = word in _OCCASIONS or tokens.lower[noun] in ("times", "occasions")
        lasts = tokens.lower[noun] in listed("units_that_last")
        mark = 0 if lasts else _mark(tokens, noun + 1, often=often)
        items = _items(tokens, mark + 1) if mark and i >= reached else ()
        reached = max(reached, mark) if often and items else reached
        daily = tokens.lower[noun].removesuffix("s") in ("day", *listed("parts_of_a_day"))
        days = daily and items and not items[0].of(index.text)[-1].isdecimal()
        if len(items) > value or (days and len(items) != value):
            span = tokens.span(range(i, noun + 1))
            yield Listing(span=span, announced=value, items=items, named=len(items), quoted=index.is_quoted(span.start))


def _figure(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) <= len(str(_MOST)) else 0


def _is_adjective(tokens: Tokens, i: int) -> bool:
    """Return whether one word may stand before the noun in the plural: three | national | titles."""
    return i + 1 < len(tokens.words) and tokens.words[i].isalpha() and not is_plural(tokens.lower[i])


def _mark(tokens: Tokens, start: int, *, often: bool) -> int:
    """Return the mark behind a number and its noun, before which nothing else is counted, 0 where there is none.

    `often`: it is of times, behind which what was done is told: fined | twice for leaks in the two halls, in 2019 ….
    """
    for i in range(start, min(len(tokens.words) - 2, start + (_WIDE if often else _NEAR))):
        if tokens.words[i] in _MARKS:
            return i
        plural = not often and i > start and tokens.words[i].islower() and is_plural(tokens.lower[i])
        if not tokens.words[i][0].isalpha() or tokens.lower[i] in listed("beside_loose_numbers") or plural:
            return 0
    return 0


def _items(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the years, days or times of day that stand from a token on, none where others stand there.

    The list must be whole: it ends in `and` with one more, and no year or day goes on behind it.
    """
    found: list[Span] = []
    sorts: set[str] = set()
    i, last = start, False
    while i < len(tokens.words) - 2:
        i += tokens.lower[i] in _PREPOSITIONS
        sort, stop = _time(tokens, i)
        if not sort:
            return ()
        found.append(tokens.span(range(i, stop)))
        sorts.add(sort)
        i = stop
        if last:
            break
        last = tokens.words[i] in _LAST or (tokens.words[i] == "," and tokens.words[i + 1] in _LAST)
        if not last and tokens.words[i] != ",":
            return ()
        i += 1 + (last and tokens.words[i] == ",")
    goes_on = tokens.lower[i] in ("and", "to", "-", "–", "through") or tokens.lower[i] in listed("partial_lists")
    # on Monday and Tuesday | in Arlen and on Thursday in Brock
    goes_on |= tokens.lower[i] in ("in", "at") and "and" in tokens.lower[i : i + _NEAR]
    return tuple(found) if last and len(sorts) == 1 and not goes_on else ()


def _time(tokens: Tokens, i: int) -> tuple[str, int]:
    """Return which sort of time stands at a token, and the token behind it; no sort where none does."""
    word = tokens.words[i]
    if year_of(word, RECENT_YEARS):
        return "year", i + 1
    if word in numbered("weekday") or word.removesuffix("s") in numbered("weekday"):
        return "weekday", i + 1
    if word in MONTHS and tokens.words[i + 1].isdecimal():
        return "day", i + 2
    halves = listed("halves_of_days")
    if word[0].isdecimal() and word.lower().lstrip("0123456789.:") in halves:
        return "clock", i + 1  # 7.50pm
    return ("clock", i + 2) if word[0].isdecimal() and tokens.lower[i + 1] in halves else ("", i)  # 7:50 | p.m.
