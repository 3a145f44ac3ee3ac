"""Find days that do not fit the time told between them, or the order that they must have.

He died on May 9, three days after the crash on May 5. Payable Jan. 12 to holders of record on Jan. 19.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quotecheck.facts.days.day_distances import distances
from quotecheck.facts.days.day_ranges import wrong_ranges
from quotecheck.facts.days.days import Day
from quotecheck.facts.days.ordered_days import wrong_orders
from quotecheck.facts.days.told_spans import ToldSpan, told_spans
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import DateClash, TextIndex

_INEXACT = {7: 4, 30: 25}  # days by which so many weeks or months may be off


def find_span_clashes(index: TextIndex, sentences: SentenceIndex, days: Sequence[Day]) -> Iterator[DateClash]:
    """Yield pairs of days of which the text tells another time between them than the calendar, or a wrong order."""
    by_sentence: dict[int, list[Day]] = {}
    for day in days:
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    for i, those in by_sentence.items():
        place = sentences.place(index.tokens, i)
        told = told_spans(index.tokens, place, by_sentence.get(i - 1, []), those)
        wrong = (
            *((each.first, each.other, each.days) for each in told if not _comes_out(each)),
            *((*pair, 1) for pair in wrong_ranges(index.tokens, place, those)),
            *((*pair, 0) for pair in wrong_orders(index.tokens, place, those)),
        )
        for a, b, days_told in wrong:
            first, other = sorted((a, b), key=lambda day: day.span)
            quoted = first.quoted or other.quoted
            if apart := distances(a, b):  # none from June 31 on, which is no day
                # Friday, three days after Monday: it is four days behind it, and three before the next one
                yield DateClash(first.span, other.span, sure=True, quoted=quoted, apart=_nearest(apart, days_told))


def _nearest(apart: Iterable[int], told: int) -> int:
    """Return how far apart two days are, that way and as near to what is told as they can be."""
    nearest = min(apart, key=lambda each: (each * told < 0, abs(each - told)))
    return abs(nearest)


def _comes_out(told: ToldSpan) -> bool:
    """Return whether a span can be right, as it can where nobody can tell."""
    apart = distances(told.first, told.other)
    return not apart or any(abs(each - told.days) <= _INEXACT.get(told.unit, 0) for each in apart)
