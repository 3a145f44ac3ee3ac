"""Find two dates that seem to be given for one event."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.facts.stems import content_of, function_words, stem
from quotecheck.model import Date, DateClash, Sentence

_MOST_APART = 40
# the March 3 | hearing; not the March 3 | and
_EVENT = re.compile(r" ([a-z]{4,})\b")
_DETERMINED = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) $")
# What begins and ends, or happens again, has two dates rightly.
_TWO_DATES = re.compile(
    r"\b(?:until|till|through|began|begins?|started|starts?|ended|ends?|opened|opens?|closed|closes?|again|another|second"
    r"|next|previous|also|first|last|extended|postponed|moved|rescheduled|delayed|originally|instead)\b"
)


class _Placed(NamedTuple):
    """A date with the sentence it stands in."""

    date: Date
    sentence: int
    about: frozenset[str]
    event: str
    twice: bool


def find_date_clashes(text: str, sentences: tuple[Sentence, ...], dates: tuple[Date, ...]) -> tuple[DateClash, ...]:
    """Return pairs of unlike dates of two sentences that tell the same, the later one with the earlier.

    The sentences share at least four content words and half of all (sure) or a third, or both dates belong to the same
    noun: `the March 3 hearing`, `the March 4 hearing`. A sentence with two dates, or with words for beginning, ending
    and moving, is left alone.
    """
    placed = list(_placed(text, sentences, dates))
    found = []
    for i, other in enumerate(placed):
        for first in placed[max(0, i - _MOST_APART) : i]:
            if first.sentence != other.sentence and (likeness := _likeness(first, other)):
                found.append(DateClash(first.date, other.date, sure=likeness == "sure"))
                break
    return tuple(found)


def _placed(text: str, sentences: tuple[Sentence, ...], dates: tuple[Date, ...]) -> Iterator[_Placed]:
    starts = [sentence.span.start for sentence in sentences]
    at = [bisect_right(starts, date.span.start) - 1 for date in dates]
    alone = Counter(at)
    for date, i in zip(dates, at, strict=True):
        if i < 0 or alone[i] > 1 or "-" in date.span.of(text):
            continue
        sentence = sentences[i].span.of(text)
        event = _EVENT.match(text, date.span.end)
        named = event and _DETERMINED.search(text, max(0, date.span.start - 8), date.span.start)
        noun = stem(event[1]) if event and named and event[1] not in function_words() else ""
        yield _Placed(date, i, content_of(sentence)[0], noun, _TWO_DATES.search(sentence) is not None)


def _likeness(first: _Placed, other: _Placed) -> str:
    """Return `sure` or `likely` where two dates are of one event, empty where they are not."""
    a, b = first.date, other.date
    if (a.month, a.day) == (b.month, b.day) or first.twice or other.twice or (a.year and b.year and a.year != b.year):
        return ""
    shared = len(first.about & other.about)
    alike = shared / max(1, len(first.about | other.about))
    if shared >= 4 and alike >= 0.5:
        return "sure"
    same_event = first.event and first.event == other.event and (a.month == b.month or a.day == b.day)
    return "likely" if same_event or (shared >= 4 and alike >= 0.35) else ""
