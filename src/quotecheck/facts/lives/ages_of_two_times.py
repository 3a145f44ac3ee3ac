"""Find ages of people that do not fit those of an earlier year, wherever these are told.

When Ana Moe opened her salon in 1994 she was 22 … Moe, now 47, said in 2024. Moe was 19 when she came in 1980.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lives.births import year_of_birth
from quotecheck.facts.lives.year_of_writing import present_of
from quotecheck.facts.lives.years_ago import years_since
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import Calculation, Date, Document, Quantity, Sum, TextIndex, Tokens

_HEDGES = frozenset(("just", "only", "barely"))
_LEAST, _MOST = 10, 99
_BACK = 3  # sentences from an age to the birth of whom it is
_OFF = 15  # years: what differs by more is another's age
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


def find_ages_since_birth(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[Calculation]:
    """Yield the ages, right and wrong, in a year, of whom one of the sentences before tells the year of birth.

    Born in 1979 over a shop, Moe left Ostby. She studied. In 2009, at | 34, she took over.
    """
    tokens = index.tokens
    for number in numbers if tokens.places_of(["born"]) else ():
        i = sentences.number(number.span.start)
        place = sentences.place(tokens, max(0, i))
        if not (_is_then(tokens, number) or _is_age_in_a_year(tokens, number) or _closes(tokens, place, number)):
            continue
        years = [k for k in place if year_of(tokens.words[k], RECENT_YEARS)]
        birth = _birth_before(tokens, sentences, i)
        if len(years) != 1 or not birth or birth in years:
            continue
        most = int(tokens.words[years[0]]) - int(tokens.words[birth])
        if abs(most - number.value) <= _OFF and most > _LEAST:
            yield Calculation(
                kind=Sum.AGE,
                span=number.span,
                terms=tuple(sorted(tokens.span(range(k, k + 1)) for k in (years[0], birth))),
                makes=f"{most - 1} or {most}",
                holds=most - 1 <= number.value <= most,
                quoted=index.is_quoted(number.span.start),
            )


def _is_age_in_a_year(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is the age of whom a pronoun names behind it: In 2009, at | 34, she took over."""
    first, stop = number.tokens.start, number.tokens.stop
    plain = not (number.rest or number.unit) and _LEAST <= number.value <= _MOST
    told = tokens.lower[first - 1] in ("at", "aged")
    return plain and told and tokens.words[stop] == "," and tokens.lower[stop + 1] in listed("he_or_she")


def _closes(tokens: Tokens, place: range, number: Number) -> bool:
    """Return whether a number is how old he or she was, behind the year: She began work in 1964, at the age of | 16.

    Nobody else may be told of: not: She married a man who died in 1964, aged 16.
    """
    first, stop = number.tokens.start, number.tokens.stop
    plain = not (number.rest or number.unit) and _LEAST <= number.value <= _MOST
    before = tokens.lower[first - 4 : first]
    at = before == ("at", "the", "age", "of") or before[-2:] == (",", "aged")
    told = tokens.lower[place.start : first]
    alone = told[:1] and told[0] in listed("he_or_she") and not ({"who", "whose", "when"} | listed("kin")) & {*told}
    return plain and at and bool(alone) and tokens.words[stop] in (".", ",", ";") and not _names(tokens, place)


def _birth_before(tokens: Tokens, sentences: SentenceIndex, i: int) -> int:
    """Return the year of birth that one of the sentences before tells of whom sentence `i` goes on to tell, else 0."""
    for k in range(i, max(0, i - _BACK) - 1, -1):
        place = sentences.place(tokens, k)
        inside = {*tokens.lower[place.start : place.stop]}
        born = next((j for j in place if tokens.lower[j] == "born"), -1)
        if born >= 0 and k < i:
            before = tokens.lower[place.start : born]
            own = (
                born == place.start
                or not listed("he_or_she").isdisjoint(before)
                or _names(tokens, range(place.start, born)) < 2
            )
            return year_of_birth(tokens, born) if own and listed("kin").isdisjoint(before) else 0
        kin = k < i and tokens.lower[place.start] not in listed("he_or_she") and not listed("kin").isdisjoint(inside)
        if kin or inside & listed("deaths_told") or _names(tokens, place) or listed("he_or_she").isdisjoint(inside):
            return 0
    return 0


def _is_then(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is how old somebody was by a verb: she was | 22 and …; Moe was only | 19 when she …."""
    first, stop = number.tokens.start, number.tokens.stop
    was = first - 1 - (tokens.lower[first - 1] in _HEDGES)
    if number.rest or number.unit or not _LEAST <= number.value <= _MOST or tokens.lower[was] != "was":
        return False
    if tokens.lower[was - 1] in listed("he_or_she"):
        return tokens.lower[stop] in _ENDS
    named = tokens.words[was - 1][0].isupper()
    return named and tokens.lower[stop] == "when" and tokens.lower[stop + 1] in listed("he_or_she")


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
    own = tokens.lower[was - 1] in listed("he_or_she") or tokens.words[was - 1] == surname
    return told[0] if own else None


def _names(tokens: Tokens, place: range) -> int:
    """Return how many given names a sentence has."""
    return sum(bool(tokens.flags[k] & GIVEN) and tokens.words[k][0].isupper() for k in place)
