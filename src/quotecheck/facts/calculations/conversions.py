"""Find measures that are told in two units which do not make the same: a bridge of 1.2 kilometres (0.95 miles)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.numbers.measures import Measure, measure_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens

_ROUNDED = 0.08  # of a measure, by which desks round the other one: 100 miles (160 km), 500 feet (150 meters)
_MOST_HEDGES = 2  # words: just over
_OPENING = frozenset({"(", "or"})
_LONGEST_UNIT = 5  # tokens, with a comma and "or" behind


def find_conversions_of_units(index: TextIndex, numbers: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the measures, right and wrong, that stand in brackets or behind "or" in another unit."""
    tokens, by_start = index.tokens, {number.tokens.start: number for number in numbers}
    for number in numbers:
        if _OPENING.isdisjoint(tokens.lower[number.tokens.stop : number.tokens.stop + _LONGEST_UNIT]):
            continue  # most numbers, which are spared the look at the units
        first = measure_of(tokens, number)
        again = by_start.get(_restated(tokens, first.stop)) if first else None
        other = measure_of(tokens, again) if again else None
        if first and other and other.unit != first.unit and other.unit.dimension == first.unit.dimension:
            yield _calculation(index, first, other)


def _restated(tokens: Tokens, at: int) -> int:
    """Return the token of the number that tells a measure again behind a token: (about | 3 miles), or | 3 miles; 0."""
    if tokens.words[at : at + 1] == ("(",):
        at += 1
    elif tokens.lower[at : at + 2] == (",", "or"):
        at += 2
    elif tokens.lower[at : at + 1] == ("or",):
        at += 1
    else:
        return 0
    for _ in range(_MOST_HEDGES):
        at += tokens.lower[at : at + 1] != () and tokens.lower[at] in listed("hedges_of_conversions")
    return at


def _calculation(index: TextIndex, first: Measure, other: Measure) -> Calculation:
    ratios = [one / two for one in first.unit.sizes for two in other.unit.sizes]
    made = min((first.number.value * ratio for ratio in ratios), key=lambda value: abs(value - other.number.value))
    ratio = made / first.number.value if first.number.value else 0
    slack = _ROUNDED * made + other.number.step / 2 + ratio * first.number.step / 2
    amount = written_like(index.text, other.number, float(f"{made:.3g}"))
    places = [Span(each.number.span.start, index.tokens.ends[each.stop - 1]) for each in (first, other)]
    return Calculation(
        kind=Sum.CONVERSION,
        span=places[1],
        terms=(places[0],),
        makes=amount + index.text[other.number.span.end : places[1].end],
        holds=abs(made - other.number.value) <= slack,
        quoted=index.is_quoted(other.number.span.start),
    )
