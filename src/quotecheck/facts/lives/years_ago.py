"""Find years that are not so long ago as the text says: in 2016, seven years ago."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lives.year_of_writing import Present, present_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Date, Document, Span, Sum, TextIndex, Tokens

_LEAST = 3  # years
_OFF = 15  # years: what differs by more is of something else
_NEAR = 4  # tokens between years ago and the year
_BETWEEN = frozenset((",", "—", "–", "--", "(", "in", "the"))
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
