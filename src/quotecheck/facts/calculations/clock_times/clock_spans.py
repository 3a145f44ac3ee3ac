"""Find how long something took between two times of a clock: left at 8.10 and got there at 9.05, after 40 minutes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from quotecheck.facts.days.times.times_of_day import TimeOfDay
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_HOUR, HALF_DAY = 60, 720
SLACK, SHARE = 5, 0.1  # minutes, and the part of the whole, by which a length of time may be rounded
MISSES = 4  # times by which a length misses that is of something else
_NEAR = 7  # tokens between times and what lies between them


class ClockLength(NamedTuple):
    """A length of time in minutes: three and a half | hours; two | hours and 20 minutes; half an | hour."""

    place: range
    minutes: float


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
        made, stated = (last.minutes - first.minutes) % HALF_DAY, told[0].minutes
        if made and max(made, stated) < MISSES * min(made, stated):
            yield Calculation(
                kind=Sum.SPAN,
                span=tokens.span(told[0].place),
                terms=(first.span, last.span),
                makes=shown(made),
                holds=min(abs(made + half - stated) for half in (0, HALF_DAY)) <= max(SLACK, SHARE * made),
                quoted=index.is_quoted(first.span.start),
            )


def clock_lengths(tokens: Tokens, numbers: Sequence[Number]) -> Iterator[ClockLength]:
    """Yield the lengths of time of a sentence, minutes behind hours with these."""
    reached = -1
    for k, number in enumerate(numbers):
        stop = number.tokens.stop
        half = tokens.lower[stop : stop + 3] == ("and", "a", "half")
        stop += 3 * half
        unit = number.rest.removeprefix("-") or tokens.lower[stop].removesuffix("s")
        if unit not in ("hour", "minute") or number.unit or bounds_of(tokens, number) or number.tokens.start < reached:
            continue
        stop += not number.rest
        value = number.value + 0.5 * (half or tokens.lower[stop : stop + 3] == ("and", "a", "half"))
        minutes = value * (_HOUR if unit == "hour" else 1)
        more = numbers[k + 1] if k + 1 < len(numbers) else None
        if more and tokens.lower[stop] == "and" and more.tokens.start == stop + 1:
            minutes, stop = minutes + more.value, more.tokens.stop + 1
        reached = stop
        yield ClockLength(range(number.tokens.start, stop), minutes)


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


def is_zoned(tokens: Tokens, place: range) -> bool:
    """Return whether times may be of two zones: left Oslo at 8.10 and landed in Dubai at 5.30; local time."""
    words = tokens.lower[place.start : place.stop]
    before = listed("words_before_places_on_a_way")
    named = sum(tokens.words[i][0].isupper() and tokens.lower[i - 1] in before for i in place[1:])
    return bool({"gmt", "utc", "zone"} & {*words}) or (named > 1 and not listed("words_of_flights").isdisjoint(words))


def shown(minutes: int) -> str:
    """Return minutes as a message says them: 1:30 hours."""
    hours, rest = divmod(minutes, _HOUR)
    return ":".join((str(hours), f"{rest:02}")) + " hours" if hours else f"{rest} minutes"
