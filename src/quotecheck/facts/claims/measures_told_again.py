"""Find measures of one value that the text tells twice: a turnout of 61 percent … the 67 percent turnout.

Two values clash where the words around them tell of the same: whose it is, of what place and group, in which quarter or
month. What another figure takes the place of, or is foretold, passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.claims.beside_large_numbers import tells_of_another
from quotecheck.facts.claims.measured_values import MeasuredValue, measured_values
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import NumberClash, Slip, TextIndex, Tokens

_FARTHEST = 1.45  # times that one value of a thing is of the other
_NEAR = 4  # tokens behind a value in which a word tells that it gives way
_MOST = 3  # values that a text gives of one measure
_PAST = frozenset(("before", "earlier", "ago"))  # of $2.4 billion in the year | before; turnout three years | ago | was


def find_measures_told_again(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[NumberClash]:
    """Yield the values of a measure that the text gives differently before, of one thing and time."""
    groups: dict[tuple[str, str], list[MeasuredValue]] = {}
    for each in measured_values(index.tokens, sentences, numbers):
        groups.setdefault((each.measure, each.unit), []).append(each)
    for group in groups.values():
        if not 1 < len({each.number.value for each in group}) <= _MOST:
            continue
        for k, other in enumerate(group):
            if any(first.number.value == other.number.value for first in group[:k]):
                continue
            first = next((each for each in reversed(group[:k]) if _clash(index.tokens, sentences, each, other)), None)
            if first:
                quoted = index.is_quoted(first.number.span.start) or index.is_quoted(other.number.span.start)
                yield NumberClash(first.number.span, other.number.span, Slip.VALUE, quoted)


def _clash(tokens: Tokens, sentences: SentenceIndex, first: MeasuredValue, other: MeasuredValue) -> bool:
    """Return whether two values are of one thing and cannot both be right."""
    low, high = sorted((first.number.value, other.number.value))
    rounded = max(first.number.step, other.number.step) / 2
    if first.sentence == other.sentence or high > _FARTHEST * low or high - low <= rounded:
        return False
    if tells_of_another(tokens, sentences, other.sentence):
        return False
    said = [_words_of(tokens, sentences, each) for each in (first, other)]
    narrowed = other.words <= said[0] and first.words <= said[1]
    owned = other.owners - HIS_OR_HER <= said[0] and other.owners & HIS_OR_HER <= first.owners
    one = narrowed and owned and other.times <= first.times and other.places <= first.places
    return one and other.known and not any(_gives_way(each - other.times - first.times) for each in said)


def _gives_way(words: frozenset[str]) -> bool:
    """Return whether a sentence tells that a figure takes the place of another, or is of what may come."""
    change = listed("superseding_words") - listed("superseding_adverbs")
    signs = change | _PAST | listed("words_of_forecasts") | listed("words_of_forecasters") | listed("signs_of_one_more")
    return not signs.isdisjoint(words)


def _words_of(tokens: Tokens, sentences: SentenceIndex, told: MeasuredValue) -> frozenset[str]:
    """Return the words of a sentence up to a value and soon behind, but for the change that leads to it: rose to."""
    place = sentences.place(tokens, told.sentence)
    near = range(place.start, min(place.stop, told.number.tokens.stop + _NEAR))
    return frozenset(tokens.lower[i] for i in near if i not in told.beside or tokens.lower[i] in _PAST)
