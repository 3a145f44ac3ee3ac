"""Find ages that do not fit the age of the same person in an earlier year: Boe, 72, came to Holm in 1965, aged 12."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.lives.year_of_writing import present_of
from quotecheck.facts.lives.years_ago import years_since
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import Calculation, Date, Document, Quantity, TextIndex, Tokens

_BACK, _HE, _IT = 3, ("He", "She"), ("It", "That", "This")
_LONGEST_DATELINE = 8  # tokens
_FAR = 8  # tokens between a year and the age in it
_MARKS = (",", ".", ";", "and", ")", "—", "–")


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


def _is_then(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is how old somebody was: at the age of | 12; when she was | 12; aged | 12, …."""
    start, stop = number.tokens.start, number.tokens.stop
    before = tokens.lower[max(0, start - 4) : start]
    if number.rest:
        return number.rest == YEARS_OLD and before[-2:] == ("as", "a")
    dated = before[-1:] == ("at",) and tokens.lower[stop : stop + 2] == (",", "in")
    if dated and year_of(tokens.words[stop + 2], RECENT_YEARS):
        return True  # went to sea at | 16, in 1984
    ends = tokens.words[stop] in _MARKS or tokens.lower[stop : stop + 2] == ("years", "old")
    if not ends:
        return False
    told = before[-3:] in (("the", "age", "of"), ("when", "he", "was"), ("when", "she", "was"))
    return told or before[-2:] == ("at", "age") or before[-1:] == ("aged",)
