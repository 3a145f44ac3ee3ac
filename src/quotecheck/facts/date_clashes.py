"""Find two dates that seem to be given for one event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.facts.stems import function_words, stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Date, DateClash, TextIndex

_MOST_APART = 40
_SHORTEST_EVENT = 4  # letters


class _Placed(NamedTuple):
    """A date with the sentence it stands in; `twice`: the sentence is one of those that have two dates rightly."""

    date: Date
    sentence: int
    about: frozenset[str]
    event: str
    twice: bool


def find_date_clashes(
    index: TextIndex, sentences: SentenceIndex, content: Callable[[int], Content], dates: tuple[Date, ...]
) -> tuple[DateClash, ...]:
    """Return pairs of unlike dates of two sentences that tell the same, the later one with the earlier.

    The sentences share at least four content words and half of all (sure) or a third, or both dates belong to the same
    noun: `the March 3 hearing`, `the March 4 hearing`. A sentence with two dates, or with words for beginning, ending
    and moving, is left alone.
    """
    placed = list(_placed(index, sentences, content, dates))
    found = []
    for i, other in enumerate(placed):
        for first in placed[max(0, i - _MOST_APART) : i]:
            if first.sentence != other.sentence and (likeness := _likeness(first, other)):
                quoted = first.date.quoted or other.date.quoted
                found.append(DateClash(first.date.span, other.date.span, likeness == "sure", quoted))
                break
    return tuple(found)


def _placed(
    index: TextIndex, sentences: SentenceIndex, content: Callable[[int], Content], dates: tuple[Date, ...]
) -> Iterator[_Placed]:
    tokens = index.tokens
    at = [sentences.number(date.span.start) for date in dates]
    alone = Counter(at)
    for date, i in zip(dates, at, strict=True):
        if i < 0 or alone[i] > 1 or "-" in date.span.of(index.text):
            continue
        place = tokens.within(sentences.spans[i].start, sentences.spans[i].end)
        twice = not listed("words_of_two_dates").isdisjoint(tokens.words[place.start : place.stop])
        yield _Placed(date, i, content(i).stems, _event(index, date), twice)


def _event(index: TextIndex, date: Date) -> str:
    """Return the stem of the noun that a date belongs to, nothing where it belongs to none: the March 3 | hearing."""
    tokens = index.tokens
    inside = tokens.within(date.span.start, date.span.end)
    word = tokens.words[inside.stop]
    determined = tokens.lower[inside.start - 1] in determiners_of_the_known()
    named = determined and tokens.starts[inside.stop] > date.span.end
    counts = named and len(word) >= _SHORTEST_EVENT and word.islower() and word.isalpha()
    return stem(word) if counts and word not in function_words() else ""


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
