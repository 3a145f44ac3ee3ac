"""Find how long something took between two times of a clock: left at 8.10 and got there at 9.05, after 40 minutes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from quotecheck.facts.calculations.clock_times.clock_lengths import between_times, clock_lengths, is_zoned
from quotecheck.facts.days.times.times_of_day import TimeOfDay
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, TextIndex, Tokens

_NEAR = 7  # tokens between times and what lies between them


def find_clock_spans(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], times: Sequence[TimeOfDay]
) -> Iterator[Calculation]:
    """Yield the lengths of time, right and wrong, told beside the only two times of a sentence."""
    tokens = index.tokens
    for i, group in groupby(times, key=lambda time: sentences.number(time.span.start)):
        pair = [(time, tokens.within(time.span.start, time.span.end)) for time in group]
        if i < 0 or len(pair) != 2:
            continue
        place = sentences.place(tokens, i)
        inside = [number for number in numbers if place.start <= number.tokens.start < place.stop]
        told = list(clock_lengths(tokens, inside))
        (first, at), (last, until) = pair
        if len(told) != 1 or not _belongs(tokens, at, until, told[0].place) or is_zoned(tokens, place):
            continue
        if found := between_times(index, first, last, told[0]):
            yield found


def _belongs(tokens: Tokens, at: range, until: range, told: range) -> bool:
    """Return whether a length of time is told of what two times bound.

    It stands right behind them (, a journey of two hours), before the later one with `later`, or before both.
    """
    if told.start >= until.stop:
        between = tokens.lower[until.stop : told.start]
        led = "for" not in between and (between[-1:] != ("of",) or "," in between)
        more = "than" in tokens.lower[told.stop : told.stop + 2]  # six hours longer than last year
        return led and not more and len(between) <= _NEAR and listed("words_between_two_spans").isdisjoint(between[:-1])
    if told.start >= at.stop:
        return tokens.lower[told.stop] == "later" and until.start - told.stop <= 3
    between = tokens.lower[told.stop : at.start]
    cued = tokens.lower[told.start - 1] in listed("words_before_the_time_taken")
    bound = between[-1:] in (("from",), ("between",)) and tokens.lower[told.start - 1] == "for"
    return (cued or bound) and listed("words_between_two_spans").isdisjoint(between)
