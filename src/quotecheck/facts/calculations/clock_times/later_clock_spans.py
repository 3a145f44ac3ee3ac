"""Find how long something lasted that one sentence begins, the next ends and a third measures.

The lights went out at 9.40pm. Supply was restored at 11.10pm … the two and a half hours that they were in the dark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.clock_times.clock_lengths import ClockLength, between_times, clock_lengths, is_zoned
from quotecheck.facts.days.times.times_of_day import TimeOfDay
from quotecheck.facts.numbers.joined_words import joined_words
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Calculation, TextIndex, Tokens

_NEAR = 4  # sentences from the end to the length
_BETWEEN = 3  # sentences from the beginning to the end
_PAIR = 2
_UNITS = frozenset(("hour", "minute"))
_LAST = 6  # tokens behind a length that go on about it


def find_later_clock_spans(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], times: Sequence[TimeOfDay]
) -> Iterator[Calculation]:
    """Yield the lengths of time, right and wrong, of what began and ended at the only two times of day of a text."""
    tokens = index.tokens
    if len(times) != _PAIR:
        return
    first, last = times
    begun, ended = (sentences.number(time.span.start) for time in times)
    if begun < 0 or not begun <= ended <= begun + _BETWEEN or not _tell(tokens, sentences, first, last):
        return
    told_so = sorted((*numbers, *joined_words(tokens, _UNITS)))
    inside = [number for number in told_so if ended <= sentences.number(number.span.start) <= ended + _NEAR]
    told = [each for each in clock_lengths(tokens, inside) if _is_of_it(tokens, sentences, ended, last, each)]
    if len(told) == 1 and (found := between_times(index, first, last, told[0])):
        yield found


def _tell(tokens: Tokens, sentences: SentenceIndex, first: TimeOfDay, last: TimeOfDay) -> bool:
    """Return whether words beside one time say that something began or failed, and beside the next that it ended.

    Both are of one day.
    """
    begun, ended = (sentences.place(tokens, sentences.number(time.span.start)) for time in (first, last))
    middle = tokens.within(first.span.start, first.span.end).stop
    places = [range(begun.start, middle), range(middle, ended.stop)]
    words = [{*tokens.lower[place.start : place.stop]} for place in places]
    days = [frozenset(tokens.words[place.start : place.stop]) & numbered("weekday").keys() for place in (begun, ended)]
    one_day = not days[1] or days[0] == days[1]
    whole = not listed("beginnings_of_outages").isdisjoint(words[0]) and not listed("ends_of_outages").isdisjoint(
        words[1]
    )
    return whole and one_day and not any(is_zoned(tokens, place) for place in places)


def _is_of_it(tokens: Tokens, sentences: SentenceIndex, ended: int, last: TimeOfDay, length: ClockLength) -> bool:
    """Return whether a length is that of what is over: the | four-hour | closure; the | three hours | that they sat."""
    start, stop = length.place.start, length.place.stop
    if sentences.number(tokens.starts[start]) == ended:
        between = tokens.lower[start - 2 : start]
        return tokens.starts[start] > last.span.end and between == (",", "after")
    joined = "-hour" in tokens.lower[stop - 1] or "-minute" in tokens.lower[stop - 1]
    behind = tokens.lower[stop : stop + _LAST]
    going_on = tokens.lower[stop] in listed("joints_behind_hours")
    known = tokens.lower[start - 1] == "the" and tokens.lower[start - 2] not in listed("words_of_another_hour")
    return known and (going_on or (joined and not behind[0].endswith("s")))
