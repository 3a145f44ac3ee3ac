"""Find years that are not so long ago as the text says, and ages of people that do not fit those of an earlier year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.lives.year_of_writing import Present, present_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import Calculation, Date, Document, Quantity, Span, Sum, TextIndex, Tokens

_LEAST = 3  # years
_OFF = 15  # years: what differs by more is of something else
_NEAR = 4  # tokens between years ago and the year
_BETWEEN = frozenset((",", "—", "–", "--", "(", "in", "the"))
_BACK, _HE, _IT = 3, ("He", "She"), ("It", "That", "This")
_LONGEST_DATELINE = 8  # tokens
_FAR = 8  # tokens between a year and the age in it
_MARKS = (",", ".", ";", "and", ")", "—", "–")


def find_years_ago(
    document: Document, index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], dates: tuple[Date, ...]
) -> Iterator[Calculation]:
    """Yield the years, right and wrong, beside which the text says how long ago they were: in 2016, seven years ago.

    Where the day of the text is not known, they may be more than the latest year that it prints makes them.
    """
    tokens = index.tokens
    told = [(number, year) for number in numbers if _is_ago(tokens, number) and (year := _beside(tokens, number))]
    present = present_of(document, index, sentences, dates) if told else None
    for number, year in told:
        if present and present.year:
            loose = bool(bounds_of(tokens, number))
            yield from years_since(index, present, number.span, number.value, year, loose=loose)


def find_ages_then(
    document: Document,
    index: TextIndex,
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    dates: tuple[Date, ...],
    ages: Sequence[Quantity],
) -> Iterator[Calculation]:
    """Yield the ages, right and wrong, of people of whom a text tells another: Boe, 72, came in 1965, aged 12.

    Boe, 72, sings. He came to Holm in 1965, aged 12.
    """
    tokens = index.tokens
    aged = {sentences.number(age.span.start): age for age in ages}
    those = [number for number in numbers if aged and _is_then(tokens, number)]
    present = present_of(document, index, sentences, dates) if those else None
    in_sentence = Counter(each.sentence for each in ages)
    for number in those:
        i = sentences.number(number.span.start)
        place, age = sentences.place(tokens, i), aged.get(_of_whom(tokens, sentences, i, aged))
        years = [k for k in place if year_of(tokens.words[k], RECENT_YEARS)]
        only = age and in_sentence[age.sentence] == 1
        other = listed("deaths_told") | listed("kin")
        if not (age and present and present.year and only) or len(years) != 1 or number.span == age.span:
            continue
        between = tokens.within(age.span.end, number.span.start)
        near = abs(years[0] - number.tokens.start) <= _FAR and age.span.end < number.span.start
        if near and other.isdisjoint(tokens.lower[between.start : between.stop]):
            yield from years_since(index, present, age.span, age.value - number.value, years[0], then=number)


def _of_whom(tokens: Tokens, sentences: SentenceIndex, i: int, aged: Mapping[int, Quantity]) -> int:
    """Return the sentence with the age of whom sentence `i` tells: its own, or one right before what He or She did.

    “My head spun,” said Quist, 54, a driver. | It | began in March 2014, when she was 46.
    """
    first = i
    while first not in aged and first > max(0, i - _BACK) and tokens.words[_opener(tokens, sentences, first)] in _HE:
        first -= 1
    opener = _opener(tokens, sentences, first)
    if tokens.words[opener] in _IT and i - 1 in aged and first == i:
        return i - 1 if _names_one(tokens, sentences.place(tokens, i - 1)) else -1
    named = first == i or (
        first in aged and aged[first].counted.rpartition(" ")[2] in tokens.words[opener : opener + 3]
    )
    return first if named else -1


def _names_one(tokens: Tokens, place: range) -> bool:
    """Return whether a sentence names one person at most, and tells of no kin."""
    upper = [k for k in place[1:] if tokens.words[k][0].isupper() and tokens.flags[k] & GIVEN]
    return len(upper) <= 1 and listed("kin").isdisjoint(tokens.lower[place.start : place.stop])


def _opener(tokens: Tokens, sentences: SentenceIndex, i: int) -> int:
    """Return the first token of a sentence behind its dateline."""
    place = sentences.place(tokens, i)
    dash = next((k for k in place[:_LONGEST_DATELINE] if tokens.words[k] in ("—", "–", "-")), place.start - 1)
    return dash + 1


def years_since(
    index: TextIndex,
    present: Present,
    span: Span,
    value: float,
    year: int,
    *,
    loose: bool = False,
    then: Number | None = None,
) -> Iterator[Calculation]:
    """Yield the years from the one at a token to that of the text, of which the text says that they are `value`."""
    since = present.year - int(index.tokens.words[year])
    slack = max(2.0, 0.1 * since) if loose else 1.0
    low, high = since - slack, since + slack + present.since
    term = index.tokens.span(range(year, year + 1))
    sure = present.issued or value < low
    if since < _LEAST or abs(value - since) > _OFF or not (sure or low <= value <= high):
        return
    yield Calculation(
        kind=Sum.AGE if then else Sum.SPAN,
        span=span,
        terms=tuple(sorted((term, then.span))) if then else (term,),
        makes=f"{since + (then.value if then else 0):g} in {present.year}",
        holds=low <= value <= high,
        quoted=index.is_quoted(span.start),
    )


def _is_ago(tokens: Tokens, number: Number) -> bool:
    """Return whether a number says how many years ago something was: seven | years ago."""
    stop = number.tokens.stop
    return number.value >= _LEAST and not number.rest and tokens.lower[stop : stop + 2] == ("years", "ago")


def _beside(tokens: Tokens, number: Number) -> int:
    """Return the token of the year beside that many years ago, a comma between them; 0 for none: 2016, | seven."""
    first, last = number.tokens.start, number.tokens.stop + 2
    for k in (*range(first - 1, first - 1 - _NEAR, -1), *range(last, min(len(tokens.words), last + _NEAR))):
        if year_of(tokens.words[k], RECENT_YEARS):
            between = tokens.lower[last:k] if k >= last else tokens.lower[k + 1 : first]
            apposed = not {",", "—", "–", "--", "("}.isdisjoint(between)
            whole = _BETWEEN.union(listed("calendar"), listed("beside_loose_numbers")).issuperset(between)
            ends = k >= last or tokens.words[last] in _MARKS  # not: in 2016, three years ago | felt near
            return k if apposed and whole and ends else 0
    return 0


def _is_then(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is how old somebody was: at the age of | 12; when she was | 12; aged | 12, …."""
    start, stop = number.tokens.start, number.tokens.stop
    before = tokens.lower[max(0, start - 4) : start]
    if number.rest:
        return number.rest == "-year-old" and before[-2:] == ("as", "a")
    dated = before[-1:] == ("at",) and tokens.lower[stop : stop + 2] == (",", "in")
    if dated and year_of(tokens.words[stop + 2], RECENT_YEARS):
        return True  # went to sea at | 16, in 1984
    ends = tokens.words[stop] in _MARKS or tokens.lower[stop : stop + 2] == ("years", "old")
    if not ends:
        return False
    told = before[-3:] in (("the", "age", "of"), ("when", "he", "was"), ("when", "she", "was"))
    return told or before[-2:] == ("at", "age") or before[-1:] == ("aged",)
