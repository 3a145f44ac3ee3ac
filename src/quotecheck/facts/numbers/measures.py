"""Read numbers of units, whatever country uses them: 1.2 kilometres, a 5-mile road, 40 square miles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.lexicon import lines
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_SQUARE = frozenset({"square", "sq"})


class Unit(NamedTuple):
    """What a unit measures, and how many base units it has, of whichever country."""

    dimension: str
    sizes: tuple[float, ...]


class Measure(NamedTuple):
    """A number with its unit, and the token behind both."""

    number: Number
    unit: Unit
    stop: int


def measure_of(tokens: Tokens, number: Number) -> Measure | None:
    """Return a number with the unit behind it: 1.2 | kilometres, 5 | -mile, 40 | square miles."""
    at = number.tokens.stop
    if number.unit:
        return None
    if number.rest.startswith("-"):
        unit = _units().get(number.rest[1:].lower().replace("-", " "))
        return Measure(number, unit, at) if unit else None
    at += tokens.words[at : at + 1] == ("-",)
    words = tokens.lower[at : at + 2]
    wide = words[:1] != () and words[0].rstrip(".") in _SQUARE
    unit = _units().get(" ".join(word.rstrip(".") for word in words) if wide else words[0] if words else "")
    return Measure(number, unit, at + 1 + wide) if unit else None


@cache
def _units() -> Mapping[str, Unit]:
    """Return the forms of units → what they measure."""
    found = {}
    for dimension, size, *forms in map(str.split, lines("measures_converted")):
        unit = Unit(dimension, tuple(map(float, size.split("|"))))
        found.update({form.replace("_", " "): unit for form in forms})
    return found
