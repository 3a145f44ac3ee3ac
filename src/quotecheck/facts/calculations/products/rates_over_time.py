"""Find rates that a text extends to a longer time: $16 million a day, or $80 million for a five-day week.

The longer time is so many of the units, in the same sentence or the next, or a unit that has a known number of them:
$40 a month, or $480 a year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.facts.numbers.joined_words import joined_words
from quotecheck.facts.numbers.money import currency_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_SLACK, _LOOSE = 0.06, 0.15  # of it, by which it may be rounded, and by which one that is called about so much
_MISSES = 2.5  # times by which an amount misses that is of something else
_NO_PRICE = 1e6  # an amount of money that nobody asks for at a discount
_JOINT = 5  # tokens from a rate to what it makes
_NOUN = 3  # tokens of what is counted
_SPAN = 6  # tokens behind an amount in which the time of it stands
_OR = (("or",), (",", "or"))
_OVER = frozenset(("for", "in", "over", "during"))


class Rate(NamedTuple):
    """An amount for each unit of time: its number, the unit, and the token behind both."""

    number: Number
    unit: str
    stop: int


class _Length(NamedTuple):
    """How many units a longer time has, at least and at most, and the number that tells it, if one does."""

    low: float
    high: float
    number: Number | None = None


def find_rates_over_time(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], told: Mapping[int, Told]
) -> Iterator[Calculation]:
    """Yield what rates make over a longer time, right and wrong, where the text says that it works that out."""
    tokens = index.tokens
    inside: dict[int, list[Number]] = {}
    for number in (*numbers, *joined_words(tokens, listed("units_of_time"))):
        inside.setdefault(sentences.number(number.span.start), []).append(number)
    for i, here in told.items():
        rates = [rate for number in here.counts if (rate := rate_of(tokens, number))]
        for rate in rates:
            made = next((each for each in here.counts if each.tokens.start >= rate.stop), None)
            if made and _is_joined(tokens, rate, made):
                yield from _product(index, rate, made, _length(tokens, rate.unit, made, inside[i]))
        following = told[i + 1].counts if i + 1 in told else ()
        amounts = [number for number in following if rates and not _counts(tokens, number, rates[0].unit)]
        if len(rates) == len(here.counts) == len(amounts) == 1:
            made = amounts[0]
            yield from _product(index, rates[0], made, _length_before(tokens, rates[0].unit, made, inside[i + 1]))


def rate_of(tokens: Tokens, number: Number) -> Rate | None:
    """Return the rate that a number is of: $16 million | a day; 1,200 cars | per day; 55 million rubles | per day."""
    for i in range(number.tokens.stop, min(number.tokens.stop + _NOUN, len(tokens.words) - 1)):
        unit = tokens.lower[i + 1]
        if tokens.lower[i] in listed("words_of_a_rate") and unit in listed("units_of_time"):
            return Rate(number, unit, i + 2)
        if not tokens.words[i][0].isalpha():
            return None
    return None


def _is_joined(tokens: Tokens, rate: Rate, made: Number) -> bool:
    """Return whether words between say that an amount is a rate over a longer time: a day, | or | $80 million."""
    between = tokens.lower[rate.stop : made.tokens.start]
    words = [word for word in between if word not in listed("rounding_words")]
    if not words or len(words) > _JOINT:
        return False
    works_out = words[0] == "," and words[-1] in listed("words_of_making")  # a month, | which makes | $480 a year
    return works_out or tuple(words) in _OR


def _length(tokens: Tokens, unit: str, made: Number, numbers: Sequence[Number]) -> _Length | None:
    """Return the longer time that stands behind an amount: | a year; | over five days; | for a five-day week."""
    longer = rate_of(tokens, made)
    if longer:
        return _units().get((unit, longer.unit))
    behind = range(made.tokens.stop, made.tokens.stop + _SPAN)
    led = next((i for i in behind if tokens.lower[i : i + 1] and tokens.lower[i] in _OVER), None)
    spans = [number for number in numbers if led and led < number.tokens.start <= led + 2]
    return next((_Length(n.value, n.value, n) for n in spans if _counts(tokens, n, unit)), None)


def _length_before(tokens: Tokens, unit: str, made: Number, numbers: Sequence[Number]) -> _Length | None:
    """Return the longer time that a sentence tells before an amount which it says is worked out: Over three days | it.

    The losses for the three days | summed up to | 165 million rubles.
    """
    lead = range(max(0, made.tokens.start - _NOUN), made.tokens.start)
    sums_up = any((form := tokens.forms[i]) and form.lemma in listed("verbs_of_summing_up") for i in lead)
    before = [number for number in numbers if number.tokens.start < made.tokens.start and _counts(tokens, number, unit)]
    return _Length(before[0].value, before[0].value, before[0]) if sums_up and len(before) == 1 else None


def _counts(tokens: Tokens, number: Number, unit: str) -> bool:
    """Return whether a number is of units of time: five | days, a five|-day week."""
    return unit == (number.rest.removeprefix("-") or tokens.lower[number.tokens.stop].removesuffix("s"))


def _product(index: TextIndex, rate: Rate, made: Number, length: _Length | None) -> Iterator[Calculation]:
    """Yield what a rate makes over a longer time, where both amounts are of one thing and it comes near."""
    tokens = index.tokens
    bounds = {bounds_of(tokens, each) for each in (rate.number, made)} - {"", "up to"}  # sums | up to
    if length is None or not bounds <= listed("rounding_words") or not _are_alike(tokens, rate.number, made):
        return
    low, high = (rate.number.value * each for each in (length.low, length.high))
    slack = (_LOOSE if bounds else _SLACK) * high + made.step / 2
    cheaper = bool(currency_of(tokens, made)) and made.value < min(low, _NO_PRICE)  # $10 a month, or $99 a year
    if low / _MISSES < made.value < high * _MISSES and not cheaper:
        terms = (rate.number.span, length.number.span) if length.number else (rate.number.span,)
        yield Calculation(
            kind=Sum.PRODUCT,
            span=made.span,
            terms=tuple(sorted(terms)),
            makes=" to ".join(dict.fromkeys(written_like(index.text, made, each) for each in (low, high))),
            holds=low - slack <= made.value <= high + slack,
            quoted=index.is_quoted(made.span.start),
        )


def _are_alike(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether two amounts are of one currency, or count one thing: 1,200 cars a day, or 6,000 a week."""
    if currency_of(tokens, a) != currency_of(tokens, b):
        return False
    return bool(currency_of(tokens, a)) or tokens.lower[b.tokens.stop] in {
        *listed("words_of_a_rate"),
        *_OVER,
        tokens.lower[a.tokens.stop],
    }


@cache
def _units() -> dict[tuple[str, str], _Length]:
    rows = map(str.split, lines("lengths_of_times"))
    return {(unit, longer): _Length(float(low), float(high)) for unit, longer, low, high in rows}
