"""Find a dimension of one thing that the text gives twice with two values: 96 metres deep … a depth of 69 metres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.claims.dimensions import Dimension, dimensions, is_singular
from quotecheck.facts.days.clauses.happening_kinds import kinds_of_mishaps
from quotecheck.facts.days.clauses.things_alike import are_words_alike
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stems
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, TextIndex, Tokens

_FARTHEST = 2  # times that one measure of a thing is of the other
_MOST = 60  # measures before one, and behind it, that it is compared with
_ROUNDED = 0.08  # of a measure, by which desks round it in another unit
_LOOSE = 1.15  # times by which one that is rounded may miss


def find_dimension_clashes(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> tuple[NumberClash, ...]:
    """Return the measures that the text gives differently before, of one thing or of the only one that has them.

    The tunnel is 7.4 kilometres long … the 4.7-kilometre tunnel. A shock 8 kilometres deep … at a depth of 10.
    """
    measures = tuple(dimensions(index, sentences, numbers))
    found = []
    for k, other in enumerate(measures):
        before = [
            first
            for first in measures[max(0, k - _MOST) : k]
            if first.unit == other.unit and _is_one_dimension(first, other)
        ]
        if not before or any(first.number.value == other.number.value for first in before):
            continue
        alone = len({first.number.value for first in before}) == 1 and not any(
            later.unit == other.unit
            and _is_one_dimension(later, other)
            and later.number.value not in (before[0].number.value, other.number.value)
            for later in measures[k + 1 : k + 1 + _MOST]
        )
        for first in reversed(before):
            slip = _slip(index.tokens, sentences, first, other, alone=alone)
            if slip:
                found.append(NumberClash(first.number.span, other.number.span, slip, first.quoted or other.quoted))
                break
    return (*found, *_clashes_in_two_units(index.tokens, sentences, measures))


def _clashes_in_two_units(
    tokens: Tokens, sentences: SentenceIndex, measures: Sequence[Dimension]
) -> Iterator[NumberClash]:
    """Yield the measures of one thing in another unit: a 16-kilometre tunnel … the six-mile tunnel."""
    for k, other in enumerate(measures):
        near = [*measures[max(0, k - _MOST) : k], *measures[k + 1 : k + 1 + _MOST]]
        of_one = [each for each in near if _is_one_dimension(each, other) or _are_joined_to_one(tokens, each, other)]
        alike = [_in_unit_of(each, other) for each in of_one if each.unit != other.unit]
        told = [each for each in alike if each is not None]
        first = told[0] if told and len(alike) == len(told) else None
        if first is None or len(of_one) > len(alike) or not all(_is_rounded(first, each) for each in told[1:]):
            continue
        if first.number < other.number and not _is_rounded(first, other):
            slip = _slip(tokens, sentences, first, other, alone=True)
            if slip is Slip.VALUE:
                yield NumberClash(first.number.span, other.number.span, slip, first.quoted or other.quoted)


def _are_joined_to_one(tokens: Tokens, first: Dimension, other: Dimension) -> bool:
    """Return whether hyphens join two measures to one noun: 16-kilometre and six-mile tunnel; no 10-mile | race."""
    raced = any(tokens.lower[each.thing] in listed("nouns_of_races") for each in (first, other))
    return first.joined and other.joined and not (first.name or other.name or raced) and _is_one_thing(first, other)


def _in_unit_of(first: Dimension, other: Dimension) -> Dimension | None:
    """Return a measure in the unit of another one, None where nothing converts it: 16 kilometres are 9.9 miles."""
    if first.size is None or other.size is None or first.size.dimension != other.size.dimension:
        return None
    ratio = first.size.sizes[0] / other.size.sizes[0]
    number = first.number._replace(value=first.number.value * ratio, step=first.number.step * ratio)
    return first._replace(number=number)


def _is_rounded(first: Dimension, other: Dimension) -> bool:
    """Return whether two measures of one unit can be the same: 9.9 miles, ten."""
    slack = _ROUNDED * first.number.value + (first.number.step + other.number.step) / 2
    return abs(first.number.value - other.number.value) <= slack


def _is_one_dimension(first: Dimension, other: Dimension) -> bool:
    """Return whether two measures can be of one dimension: long, and joined by a hyphen to the same thing."""
    told = first.name or other.name  # not: the 100-metre and the 200-metre freestyle
    return bool(told) and (
        first.name == other.name or (_is_one_thing(first, other) and not (first.name and other.name))
    )


def _is_one_thing(first: Dimension, other: Dimension) -> bool:
    """Return whether two measures stand beside nouns for one thing: detours … the diversion."""
    return bool(first.stem and other.stem) and are_words_alike(first.stem, frozenset((other.stem,)))


def _slip(tokens: Tokens, sentences: SentenceIndex, first: Dimension, other: Dimension, *, alone: bool) -> Slip | None:
    if first.sentence == other.sentence or "range" in (first.bounds, other.bounds):
        return None
    told = [frozenset(_words(tokens, sentences, each)) for each in (first, other)]
    ends = listed("superseding_words") | listed("shocks_behind_one") | listed("signs_of_one_more")
    plain = listed("nouns_of_shocks") | listed("words_that_narrow_nothing")
    if not other.narrowed - plain <= told[0] or not told[1].isdisjoint(ends):
        return None
    of_one = _is_one_thing(first, other) and other.known and is_singular(tokens, other)
    if other.name == "area" and kinds_of_mishaps(
        tokens.lower[each.thing] for each in (first, other) if each.thing >= 0
    ):
        return None  # a fire grows
    turned = _is_turned(first.number, other.number)
    shock = first.name == other.name == "depth" and (_is_shock(told[0] | told[1]) or _tell_one_mishap(*told))
    if turned and (of_one or (alone and (shock or (first.place and other.place)))):
        return Slip.DIGITS
    low, high = sorted((first.number.value, other.number.value))
    loose = bool(first.bounds or other.bounds)
    lasts = "duration" in (first.name, other.name)  # what goes on lasts longer
    near = alone and not lasts and high <= _FARTHEST * low and not (loose and high <= _LOOSE * low)
    lying = first.place or other.place
    named = _is_of_one_name(first, other) and not (first.bounds or other.bounds)
    return (
        Slip.VALUE
        if near and (named or (shock and lying) or (of_one and not lying)) and not (first.quoted or other.quoted)
        else None
    )


def _is_of_one_name(first: Dimension, other: Dimension) -> bool:
    """Return whether two areas stand beside one proper name: 6 acres on Elm Road … the 8-acre Elm Road site."""
    sites = stems("words_for_a_site")
    alike = first.stem == other.stem or not {first.stem, other.stem} - sites
    alike = alike or (other.stem in sites and not first.joined)
    return first.name == other.name == "area" and other.named != frozenset() and first.named == other.named and alike


def _is_shock(words: frozenset[str]) -> bool:
    return not listed("nouns_of_shocks").isdisjoint(words)


def _tell_one_mishap(told: frozenset[str], again: frozenset[str]) -> bool:
    """Return whether two sentences tell of one mishap, the later of its place: the blast … where the gas ignited."""
    years = {word for word in again - told if year_of(word, RECENT_YEARS)}
    return not years and not kinds_of_mishaps(told).isdisjoint(kinds_of_mishaps(again))


def _words(tokens: Tokens, sentences: SentenceIndex, each: Dimension) -> tuple[str, ...]:
    place = sentences.place(tokens, each.sentence)
    return tokens.lower[place.start : place.stop]


def _is_turned(first: Number, other: Number) -> bool:
    """Return whether two numbers have the same figures in another order: 96 and 69, 8.1 and 1.8; not 100 and 010."""
    a, b = f"{first.value:g}", f"{other.value:g}"
    return len(a) == len(b) and a != b and sorted(a) == sorted(b) and first.step == other.step
