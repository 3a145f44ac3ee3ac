"""Find how long after a time of day the next sentence tells something: It came at 3.31pm, 44 minutes after the call.

The call was logged at 2.47pm. The ambulance came at 3.31pm, 34 minutes later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.calculations.clock_times.clock_lengths import between_times, clock_lengths, is_zoned
from quotecheck.facts.days.times.times_of_day import TimeOfDay
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Calculation, TextIndex, Tokens
from quotecheck.text.punctuation import ASIDE_ENDS

_LONGEST_NOUN = 3  # tokens: 34 minutes after the | triple-zero call
_FARTHEST = 6  # tokens from the noun to its time: the call | was logged at | 2.47pm
_APART = frozenset((",", "after", "that", "which", "who", "when"))
_KNOWN = frozenset(("the", "that"))


def find_spans_since_a_time(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], times: Sequence[TimeOfDay]
) -> Iterator[Calculation]:
    """Yield the lengths of time, right and wrong, from the only time of a sentence to the only one of the next."""
    tokens = index.tokens
    told = [(time, sentences.number(time.span.start)) for time in times]
    count = Counter(number for _, number in told)
    for (first, before), (last, here) in pairwise(told):
        if before < 0 or here != before + 1 or count[before] > 1 or count[here] > 1 or first.quoted != last.quoted:
            continue
        places = [sentences.place(tokens, number) for number in (before, here)]
        inside = [number for number in numbers if places[1].start <= number.tokens.start < places[1].stop]
        lengths = list(clock_lengths(tokens, inside))
        until = tokens.within(last.span.end, last.span.end).start
        if len(lengths) != 1 or not _is_at(tokens, until, lengths[0].place) or not _are_of_one_day(tokens, places):
            continue
        at = tokens.within(first.span.start, first.span.end)
        behind = lengths[0].place.stop
        if not (
            _is_later(tokens, range(at.stop, places[0].stop), behind)
            or _is_after(tokens, range(places[0].start, at.start), behind)
        ):
            continue
        if found := between_times(index, first, last, lengths[0]):
            yield found


def _is_at(tokens: Tokens, i: int, told: range) -> bool:
    """Return whether a length of time stands right behind the time of day: at 3.31pm|, | 34 minutes; at 3.31pm | —."""
    return told.start == i + 1 and tokens.words[i] in (",", "—", "–", "(")


def _are_of_one_day(tokens: Tokens, places: Sequence[range]) -> bool:
    """Return whether two sentences name no two days, and no place whose clocks go otherwise."""
    days = [numbered("weekday").keys() & {*tokens.words[place.start : place.stop]} for place in places]
    return (not days[1] or days[0] == days[1]) and not any(is_zoned(tokens, place) for place in places)


def _is_later(tokens: Tokens, behind: range, i: int) -> bool:
    """Return whether a length is told as `later`, and a time ends the sentence before: was logged at 2.47pm|. It …."""
    return tokens.lower[i] == "later" and tokens.words[i + 1] in ASIDE_ENDS and len(behind) <= 1


def _is_after(tokens: Tokens, before: range, i: int) -> bool:
    """Return whether a length is counted from what the sentence before tells the time of: after the | call.

    The call was logged at 2.47pm. Not: The call came after the crash, which was heard at 2.47pm.
    """
    if tokens.lower[i] != "after" or tokens.lower[i + 1] not in _KNOWN:
        return False
    ends = range(i + 3, min(len(tokens.words), i + 3 + _LONGEST_NOUN))
    stop = next((k for k in ends if tokens.words[k] in ASIDE_ENDS), 0)
    if not stop or not {*tokens.lower[i + 2 : stop]} <= {*tokens.lower[before.start : before.stop]}:
        return False
    noun = max(k for k in before if tokens.lower[k] == tokens.lower[stop - 1])
    between = tokens.lower[noun + 1 : before.stop]
    apart = listed("words_between_two_spans") | _APART
    return 0 < len(between) <= _FARTHEST and apart.isdisjoint(between)
