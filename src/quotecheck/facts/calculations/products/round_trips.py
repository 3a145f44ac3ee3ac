"""Find ways there and back that are not twice the way there: a 22-mile round trip, to a pool 14 miles away."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.facts.numbers.measures import Measure, measure_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_NEAR = 3  # tokens between `round trip` and how long it is
_FAR = 20  # tokens from `round trip` to the first of a measure beside it
_ROUNDED = 0.1
_LEAST, _MOST = 1.2, 3.2  # times a way that a wrong round trip is
_PRONOUNS = frozenset(("it", "that", "this"))
_WAYS = (("away",), ("each", "way"), ("one", "way"), ("off",))


def find_round_trips(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the round trips, right and wrong, with the only way of their sentence, or of the one that it goes on from.

    The nearest pool is 30 kilometres away. | That | is an 80-kilometre round trip.
    """
    tokens = index.tokens
    trips = [i for i in tokens.places_of(["round", "round-trip"]) if tokens.lower[i] != "round" or _is_trip(tokens, i)]
    measures = [each for number in numbers if (each := measure_of(tokens, number))] if trips else []
    wholes = [each for each in measures if not _is_way(tokens, each)]
    starts = [each.number.tokens.start for each in wholes]
    ways: dict[int, list[Measure]] = {}  # by the number of their sentence
    for each in measures:
        if _is_way(tokens, each):
            ways.setdefault(sentences.number(each.number.span.start), []).append(each)
    for i in trips:
        around = wholes[bisect_left(starts, i - _FAR) : bisect_left(starts, i + _FAR)]
        whole = next((each for each in around if _is_beside(tokens, each, i)), None)
        here = sentences.number(tokens.starts[i])
        goes_on = here > 0 and tokens.lower[sentences.place(tokens, here).start] in _PRONOUNS
        near = ways.get(here) or (ways.get(here - 1, []) if goes_on else [])
        if not whole or len(near) != 1 or near[0].unit != whole.unit:
            continue
        way = near[0].number
        if _LEAST < whole.number.value / way.value < _MOST:
            yield Calculation(
                kind=Sum.PRODUCT,
                span=whole.number.span,
                terms=(way.span,),
                makes=written_like(index.text, whole.number, 2 * way.value),
                holds=abs(whole.number.value - 2 * way.value) <= _ROUNDED * whole.number.value,
                quoted=index.is_quoted(whole.number.span.start),
            )


def _is_trip(tokens: Tokens, i: int) -> bool:
    return tokens.lower[i : i + 2] == ("round", "trip")


def _is_way(tokens: Tokens, each: Measure) -> bool:
    """Return whether a measure is how far off something is: 14 miles | away; 24 miles | each way."""
    return any(tokens.lower[each.stop : each.stop + len(way)] == way for way in _WAYS)


def _is_beside(tokens: Tokens, each: Measure, trip: int) -> bool:
    """Return whether a measure says how long a round trip is: a 22-mile | round trip; a | round trip | of 58 miles."""
    behind = trip + 1 + _is_trip(tokens, trip)
    before = each.stop <= trip <= each.stop + _NEAR
    return before or (tokens.lower[behind : behind + 1] == ("of",) and 0 < each.number.tokens.start - behind <= _NEAR)
