"""Find ages of people that do not fit those of an earlier year, wherever these are told.

When Ana Moe opened her salon in 1994 she was 22 … Moe, now 47, said in 2024. Moe was 19 when she came in 1980.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lives.present import present_of
from quotecheck.facts.lives.years_ago import years_since
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import Calculation, Date, Document, Quantity, TextIndex, Tokens

_PRONOUNS = frozenset(("he", "she"))
_HEDGES = frozenset(("just", "only", "barely"))
_LEAST, _MOST = 10, 99
_ENDS = frozenset((",", ".", "and", "when", ")", "years", "—", "–"))


def find_ages_of_two_times(
    document: Document,
    index: TextIndex,
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    dates: tuple[Date, ...],
    ages: Sequence[Quantity],
) -> Iterator[Calculation]:
    """Yield the ages, right and wrong, of people of whom a sentence without that age tells the one in another year."""
    tokens = index.tokens
    those = [number for number in numbers if ages and _is_then(tokens, number)]
    present = present_of(document, index, sentences, dates) if those else None
    now: dict[str, set[float]] = {}
    for age in ages:
        now.setdefault(age.counted, set()).add(age.value)
    for number in those:
        place = sentences.place(tokens, max(0, sentences.number(number.span.start)))
        years = [k for k in place if year_of(tokens.words[k], RECENT_YEARS)]
        told = _of_whom(tokens, place, number, ages)
        if told and len(now[told.counted]) == 1 and present and present.year and len(years) == 1:
            yield from years_since(index, present, told.span, told.value - number.value, years[0], then=number)


def _is_then(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is how old somebody was by a verb: she was | 22 and …; Moe was only | 19 when she …."""
    first, stop = number.tokens.start, number.tokens.stop
    was = first - 1 - (tokens.lower[first - 1] in _HEDGES)
    if number.rest or number.unit or not _LEAST <= number.value <= _MOST or tokens.lower[was] != "was":
        return False
    if tokens.lower[was - 1] in _PRONOUNS:
        return tokens.lower[stop] in _ENDS
    named = tokens.words[was - 1][0].isupper()
    return named and tokens.lower[stop] == "when" and tokens.lower[stop + 1] in _PRONOUNS


def _of_whom(tokens: Tokens, place: range, number: Number, ages: Sequence[Quantity]) -> Quantity | None:
    """Return the age of the only one whom a sentence names, if it tells of no relatives and no death."""
    words = tokens.words[place.start : place.stop]
    lower = tokens.lower[place.start : place.stop]
    if not (listed("deaths_told") | listed("kin")).isdisjoint(lower) or "later" in lower or "ago" in lower:
        return None
    told = [age for age in ages if age.counted.rpartition(" ")[2] in words]
    inside = any(tokens.starts[place.start] <= age.span.start < number.span.end for age in told)
    if len({age.counted for age in told}) != 1 or inside or _names(tokens, place) > 1:
        return None
    first, surname = number.tokens.start, told[0].counted.rpartition(" ")[2]
    was = first - 1 - (tokens.lower[first - 1] in _HEDGES)
    own = tokens.lower[was - 1] in _PRONOUNS or tokens.words[was - 1] == surname
    return told[0] if own else None


def _names(tokens: Tokens, place: range) -> int:
    """Return how many given names a sentence has."""
    return sum(bool(tokens.flags[k] & GIVEN) and tokens.words[k][0].isupper() for k in place)
