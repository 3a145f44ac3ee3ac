"""Find days that do not fit the time told between them, or the order that they must have.

He died on May 9, three days after the crash on May 5. Payable Jan. 12 to holders of record on Jan. 19.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.days.clashes.ordered_days import wrong_orders
from quotecheck.facts.days.times.day_distances import distances, nearest
from quotecheck.facts.days.times.day_ranges import wrong_ranges
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.days.times.told_spans import ToldSpan, told_spans
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import DateClash, TextIndex
from quotecheck.system.printable import counted

_UNITS = {1: "day", 7: "week", 30: "month"}
_FARTHEST = 4  # sentences from a day to the span told from it
_INEXACT = {7: 4, 30: 25}  # days by which so many weeks or months may be off


def find_span_clashes(index: TextIndex, sentences: SentenceIndex, days: Sequence[Day]) -> Iterator[DateClash]:
    """Yield pairs of days of which the text tells another time between them than the calendar, or a wrong order."""
    by_sentence: dict[int, list[Day]] = {}
    for day in days:
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    for i, those in by_sentence.items():
        place = sentences.place(index.tokens, i)
        told = told_spans(index.tokens, place, by_sentence.get(i - 1) or _told_last(by_sentence, i), those)
        for a, b, why in (
            *((each.first, each.other, _why(each)) for each in told if not _comes_out(each)),
            *wrong_ranges(index.tokens, place, those),
            *wrong_orders(index.tokens, place, those),
        ):
            first, other = sorted((a, b), key=lambda day: day.span)
            words = {"a": a, "b": b, "first": first, "other": other}
            named = {name: day.span.of(index.text) for name, day in words.items()}
            quoted = first.quoted or other.quoted
            yield DateClash(first.span, other.span, sure=True, quoted=quoted, why=why.format_map(named))


def _told_last(by_sentence: Mapping[int, list[Day]], number: int) -> list[Day]:
    """Return the days of the last sentence that has any, none where the sentences before that have others.

    Police arrested a man on Saturday. He was found at home. Two days later, | on Tuesday, he was charged.
    """
    before = [day for i in range(max(0, number - _FARTHEST), number) for day in by_sentence.get(i, ())]
    return before[-1:] if len({day.key for day in before}) == 1 else []


def _why(told: ToldSpan) -> str:
    """Return how a span is wrong, as in `wrong_ranges`.

    Friday, three days after Monday: it is four days behind it, not three before.
    """
    apart, stated = nearest(told.first, told.other, told.days), counted(abs(told.days) // told.unit, _UNITS[told.unit])
    if apart * told.days < 0:
        here, there = ("after", "before") if apart > 0 else ("before", "after")
        return f"{{b}} is {here} {{a}}, not {stated} {there} it"
    return f"{{first}} and {{other}} are {counted(abs(apart), 'day')} apart, not {stated}"


def _comes_out(told: ToldSpan) -> bool:
    """Return whether a span can be right, as it can where nobody can tell."""
    apart = distances(told.first, told.other)
    return not apart or any(abs(each - told.days) <= _INEXACT.get(told.unit, 0) for each in apart)
