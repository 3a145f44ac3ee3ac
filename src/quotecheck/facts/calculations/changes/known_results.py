"""What a text says that it has worked out from numbers told near: the 25 percent jump; her edge of 193 votes; that is.

A result is known by its noun or verb (a jump, an edge, fell by), or by what leads to it (that is, or, in all). It is of
numbers that the reader has just been told: it stands behind `the` or `her`, beside them after a comma, or behind a
verb of making. `topic` holds the tokens of what it is told of, where it says so: a rise in | dues. `beside` is the
part that stands beside a share: 35 percent of them, that is | 450.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quotecheck.facts.calculations.changes.known_moves import moved_by, nouns_of_differences, subject_of
from quotecheck.facts.calculations.shares.known_shares import (
    fraction_of,
    fractions_told,
    is_share,
    loose_before,
    part_beside,
)
from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import multiples
from quotecheck.model import Sum, Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import CLAUSE_ENDS

_BASE = 8  # tokens behind a change that tell its base
_EXACT = ("", "range")


class Result(NamedTuple):
    """What a text works out, and of what: its kind, its tokens, its number but for a fraction in words, its value."""

    kind: Sum
    place: range
    number: Number | None
    value: float
    sentence: int
    way: str = ""
    loose: str = ""
    topic: tuple[int, ...] = ()
    beside: Number | None = None


def read_results(tokens: Tokens, sentences: SentenceIndex, told: Mapping[int, Told]) -> Iterator[Result]:
    """Yield the changes, differences and shares that a text says it has worked out."""
    for i, here in told.items():
        for number in (*here.counts, *here.percents):
            if bounds_of(tokens, number) in _EXACT:
                yield from _of_number(tokens, here, i, number)
    yield from _multiples(tokens, sentences, told)
    for i, place in fractions_told(tokens, sentences):
        value = 100 * fraction_of(tokens, place)
        yield from _of_fraction(tokens, sentences.place(tokens, i), told.get(i), i, place, value)


def _multiples(tokens: Tokens, sentences: SentenceIndex, told: Mapping[int, Told]) -> Iterator[Result]:
    """Yield the verbs by which something is now so many times what it was, with no number behind: doubled."""
    for k in tokens.places_of(multiples("ed")):
        i = sentences.number(tokens.starts[k])
        behind = (number for number in (*told[i].counts, *told[i].percents)) if i in told else ()
        if i < 0 or k + 1 >= len(tokens.words) or any(number.tokens.start > k for number in behind):
            continue
        topic = subject_of(tokens, sentences.place(tokens, i), k)
        ends = tokens.words[k + 1] in CLAUSE_ENDS or tokens.lower[k + 1] in ("in", "since", "over")
        if ends and is_verb(tokens, k):
            value = multiples()[tokens.lower[k]]
            yield Result(Sum.TIMES, range(k, k + 1), None, value, i, loose=loose_before(tokens, k), topic=topic)


def _has_a_base(tokens: Tokens, place: range) -> bool:
    """Return whether words behind a change tell another base of it: a gain of 10% | from the start of the year.

    Not: a gain of 10% from a year earlier; on last year.
    """
    inside = range(place.stop, min(place.stop + _BASE, len(tokens.words)))
    stop = next(
        (k for k in inside if is_stop(tokens, k) or is_verb(tokens, k) or tokens.symbols[k] in ",XZ"), inside.stop
    )
    words = tokens.lower[place.stop : stop]
    other = next((k for k, word in enumerate(words) if word in listed("words_before_a_base") | {"on", "since"}), -1)
    return other >= 0 and listed("words_of_earlier_times").isdisjoint(words[other:])


def _of_number(tokens: Tokens, here: Told, i: int, number: Number) -> Iterator[Result]:
    place, percent = number.tokens, number.unit == "%"
    nouns = listed("nouns_of_change") if percent else nouns_of_differences()
    moved = moved_by(tokens, here.place, place, nouns, unit=bool(number.unit), percent=percent)
    if moved and not (_has_a_base(tokens, place) or (percent and len(here.percents) > 1)):
        way, topic = moved
        yield Result(Sum.CHANGE if percent else Sum.DIFFERENCE, place, number, number.value, i, way, "", topic)
    elif percent and (beside := part_beside(tokens, here, place)):
        yield Result(Sum.SHARE, place, number, number.value, i, beside=beside)
    elif percent and is_share(tokens, here.place, place):
        yield Result(Sum.SHARE, place, number, number.value, i)


def _of_fraction(
    tokens: Tokens, sentence: range, here: Told | None, i: int, place: range, value: float
) -> Iterator[Result]:
    loose = loose_before(tokens, place.start)
    moved = moved_by(tokens, sentence, place, listed("nouns_of_change"), unit=True, percent=True)
    if moved and not _has_a_base(tokens, place):
        way, topic = moved
        yield Result(Sum.PART, place, None, value, i, way, loose, topic)
    elif here and (beside := part_beside(tokens, here, place)):
        yield Result(Sum.FRACTION, place, None, value, i, loose=loose, beside=beside)
    elif is_share(tokens, sentence, place):
        yield Result(Sum.FRACTION, place, None, value, i, loose=loose)
