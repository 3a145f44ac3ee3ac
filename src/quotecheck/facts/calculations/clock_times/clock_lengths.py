"""Lengths of time in hours and minutes, and whether one is what lies between two times of a clock."""

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.times.times_of_day import TimeOfDay
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_HOUR, _HALF_DAY = 60, 720  # minutes
_SLACK, _SHARE = 5, 0.1  # minutes, and the part of the whole, by which a length of time may be rounded
_MISSES = 4  # times by which a length misses that is of something else


class ClockLength(NamedTuple):
    """A length of time in minutes: three and a half | hours; two | hours and 20 minutes; half an | hour."""

    place: range
    minutes: float


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


def between_times(index: TextIndex, first: TimeOfDay, last: TimeOfDay, told: ClockLength) -> Calculation | None:
    """Return a length told of what two times bound, right or wrong, None where it must be of something else."""
    made = (last.minutes - first.minutes) % _HALF_DAY
    if not made or max(made, told.minutes) >= _MISSES * min(made, told.minutes):
        return None
    return Calculation(
        kind=Sum.SPAN,
        span=index.tokens.span(told.place),
        terms=(first.span, last.span),
        makes=_shown(made),
        holds=min(abs(made + half - told.minutes) for half in (0, _HALF_DAY)) <= max(_SLACK, _SHARE * made),
        quoted=index.is_quoted(first.span.start),
    )


def _shown(minutes: int) -> str:
    """Return minutes as a message says them: 1:30 hours."""
    hours, rest = divmod(minutes, _HOUR)
    return ":".join((str(hours), f"{rest:02}")) + " hours" if hours else f"{rest} minutes"


def is_zoned(tokens: Tokens, place: range) -> bool:
    """Return whether times may be of two zones: left Oslo at 8.10 and landed in Dubai at 5.30; local time."""
    words = tokens.lower[place.start : place.stop]
    before = listed("words_before_places_on_a_way")
    named = sum(tokens.words[i][0].isupper() and tokens.lower[i - 1] in before for i in place[1:])
    return bool({"gmt", "utc", "zone"} & {*words}) or (named > 1 and not listed("words_of_flights").isdisjoint(words))
