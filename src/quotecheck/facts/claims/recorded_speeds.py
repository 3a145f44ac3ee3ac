"""Find a speed that an instrument recorded and that differs later: the camera put it at 38 mph … at 41 mph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 4  # tokens before a speed that say that it is allowed: with a limit of | 40 mph
_FARTHEST = 1.5  # times that one reading is of the other
_SHORT = {"mph": "mile", "kph": "kilomet", "km/h": "kilomet", "kmh": "kilomet"}
_LONG = {"miles": "mile", "kilometres": "kilomet", "kilometers": "kilomet", "km": "kilomet"}


class _Reading(NamedTuple):
    """A speed with its unit, and the stems of the instruments and of the vehicles that its sentence names."""

    number: Number
    unit: str
    instruments: frozenset[str]
    vehicles: frozenset[str]
    sentence: int


def find_speed_clashes(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[NumberClash]:
    """Yield the first speed that an instrument gives differently, each in a sentence of its own, no word of change."""
    tokens = index.tokens
    speeds = [each for number in numbers if (each := _reading(tokens, sentences, number))]
    told = Counter(each.sentence for each in speeds)
    read = [each for each in speeds if told[each.sentence] == 1 and each.instruments]
    for first, other in pairwise(read):
        if first.number.value == other.number.value:
            continue
        if _are_of_one(first, other):
            quoted = index.is_quoted(first.number.span.start) and index.is_quoted(other.number.span.start)
            yield NumberClash(first.number.span, other.number.span, Slip.VALUE, quoted)
        return


def _are_of_one(first: _Reading, other: _Reading) -> bool:
    """Return whether one instrument can give two speeds, of one vehicle."""
    low, high = sorted((first.number.value, other.number.value))
    one = first.unit == other.unit and first.instruments & other.instruments and high <= _FARTHEST * low
    return bool(one) and first.sentence < other.sentence and (not first.vehicles or other.vehicles <= first.vehicles)


def _reading(tokens: Tokens, sentences: SentenceIndex, number: Number) -> _Reading | None:
    """Return the speed that a number tells, none for one that is allowed: | 38 mph; | 41 miles an hour."""
    unit, i = _unit(tokens, number.tokens.stop), number.tokens.start
    k = sentences.number(number.span.start)
    if not unit or number.unit or number.rest or k < 0 or bounds_of(tokens, number):
        return None
    place = sentences.place(tokens, k)
    inside = tokens.lower[place.start : place.stop]
    allowed = listed("words_of_speed_limits")
    if not allowed.isdisjoint(tokens.lower[max(place.start, i - _NEAR) : i]) or "limit" in inside:
        return None
    changes = listed("superseding_words") | listed("words_of_two_readings")
    instruments = frozenset(map(stem, inside)) & frozenset(map(stem, listed("instruments_of_speed")))
    vehicles = frozenset(map(stem, inside)) & frozenset(map(stem, listed("nouns_of_vehicles")))
    told = instruments if changes.isdisjoint(inside) else frozenset[str]()
    return _Reading(number, unit, told, vehicles, k)


def _unit(tokens: Tokens, i: int) -> str:
    """Return the unit of a speed: mph; miles | an hour; nothing for another."""
    words = tokens.lower[i : i + 3]
    if words[1:] in (("an", "hour"), ("per", "hour")):
        return _LONG.get(words[0], "")
    return _SHORT.get(words[0], "") if words else ""
