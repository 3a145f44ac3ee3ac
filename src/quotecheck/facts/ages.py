"""Find the ages of people who are named beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.facts.stems import function_words
from quotecheck.lexicon import words as listed
from quotecheck.model import Quantity, Quotation, Sentence, Span, Stretches

AGE = "years old"
"""The unit of an age."""

_WORD = r"[A-Z](?:\.|[\w-]*(?:['’][A-Z][\w-]+)?)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
# Ann Lamm, | 43, said; Ann Lamm (43); 43-year-old | Ann Lamm; not Dec. 12, 43 and not Ash, 12 miles off
_AFTER_NAME = re.compile(r"(?:, (?P<age>\d{1,2})(?=,|\.(?:\s|$)| and )|\s\((?P<bracketed>\d{1,2})\)(?!\s?[-–:\d]))")
_LAST_NAME = re.compile(rf"(?<![\w.])({_NAME})$")
_BEFORE_NAME = re.compile(rf"(?P<age>\d{{1,2}})(?<![\d.-]\d\d)-year-old (?P<name>{_NAME})")
_LEAST = 12  # smaller numbers in that place are scores, places and rounds


class _Aged(NamedTuple):
    span: Span
    value: int
    name: str


def find_ages(text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]) -> tuple[Quantity, ...]:
    """Return the ages given in apposition to a name, in reading order; `counted` is whose age it is.

    That is the surname, or the whole name where two given names share the surname.
    """
    quoted = Stretches.of(quotation.span for quotation in quotations)
    starts = [sentence.span.start for sentence in sentences]
    found = sorted(_aged(text), key=lambda aged: aged.span)
    given: dict[str, set[str]] = {}
    for aged in found:
        first, _, surname = aged.name.rpartition(" ")
        given.setdefault(surname, set()).update({first} - {""})
    ages = []
    for aged in found:
        surname = aged.name.rpartition(" ")[2]
        i = bisect_right(starts, aged.span.start) - 1
        if i >= 0:
            whose = surname if len(given[surname]) < 2 else aged.name
            ages.append(
                Quantity(
                    span=aged.span,
                    value=aged.value,
                    step=1,
                    unit=AGE,
                    counted=whose,
                    sentence=sentences[i].span,
                    quoted=quoted.holds(aged.span.start),
                )
            )
    return tuple(ages)


def _aged(text: str) -> Iterator[_Aged]:
    for match in _AFTER_NAME.finditer(text):
        name = _LAST_NAME.search(text, max(0, match.start() - 60), match.start())
        if name:
            yield from _person(name[1], Span(*match.span("age" if match["age"] else "bracketed")), text)
    at = text.find("-year-old ")
    while at >= 0:
        before = _BEFORE_NAME.match(text, max(0, at - 2))
        if before:
            yield from _person(before["name"], Span(*before.span("age")), text)
        at = text.find("-year-old ", at + 1)


def _person(written: str, span: Span, text: str) -> Iterator[_Aged]:
    """Yield the age at `span` if `written` names a person; `On Monday` and `Mayor` before a name are no part of it."""
    name = written.split()
    openers = (function_words(), listed("calendar"), listed("title_words"))
    while name and any(name[0].lower() in kind for kind in openers):
        name.pop(0)
    kinds = [listed(kind) for kind in ("places", "demonyms", "calendar")]
    value = int(span.of(text))
    if name and value >= _LEAST and not any(word.rstrip(".").lower() in kind for word in name for kind in kinds):
        yield _Aged(span, value, " ".join(name))
