"""Find the day of a headline that the first sentences below it give differently: to shut May 14 ¶ will shut May 4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clashes.one_happening import is_of_another_phase
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.times.days import Day, are_apart
from quotecheck.model import DateClash, Paragraph, ParagraphKind, Tokens

_BESIDE = 3  # tokens behind a day: Saturday | morning, after
_LEAD = 3  # sentences below a headline that tell what it tells


def find_headline_days(
    tokens: Tokens, paragraphs: Sequence[Paragraph], happenings: Sequence[Happening], days: Sequence[Day]
) -> Iterator[DateClash]:
    """Yield the days of a lead that a headline gives differently, if no other place of the text can mean its day.

    A headline tells in few words what the lead tells as news, so that nothing need be taken for known there.
    """
    end = next((each.span.end for each in paragraphs if each.kind is ParagraphKind.HEADLINE), 0)
    below = [each for each in happenings if each.day.span.start >= end and not _follows(tokens, each.day)]
    for first in happenings:
        if first.day.span.start >= end or first.day.clock >= 0:
            break
        if any(day.span.start >= end and day.clock < 0 and not are_apart(first.day, day) for day in days):
            continue
        told = [each for each in below if each.sentence <= first.sentence + _LEAD and _are_one(first, each)]
        if len({each.day.key for each in told}) == 1:
            other = told[0].day
            yield DateClash(first.day.span, other.span, sure=True, quoted=first.day.quoted or other.quoted)
            return


def _follows(tokens: Tokens, day: Day) -> bool:
    """Return whether what is told of a day may have been before it: was held on Saturday | after | he was stabbed."""
    return "after" in tokens.lower[day.tokens.stop : day.tokens.stop + _BESIDE]


def _are_one(first: Happening, other: Happening) -> bool:
    """Return whether a lead can tell what a headline tells: by words of one sort, and of one thing if both name it."""
    kinds = first.kinds & other.kinds
    parts = ((first.which, other.which), (first.whom, other.whom))
    things = all(not (a and b) or a & b for a, b in parts)
    return (
        bool(kinds)
        and things
        and not (first.moved or other.moved or other.again or is_of_another_phase(first, other, kinds))
    )
