"""Find the names of bodies."""

from __future__ import annotations

import re

from quotecheck.lexicon import words as listed
from quotecheck.model import BodyName, Quotation, Span, Stretches

_WINDOW = 120
_CAPITALISED = re.compile(r"[A-Z][a-z]{2,}")
_NAME_WORD = r"[A-Z][\w&]*(?:-\w+)*"
_OWNER = r"(?:[A-Z][a-z]*men|[Pp]eoples?|[Cc]hild(?:ren)?|[A-Z][a-z]+er)"
# Inland Water and Harbour | Office, Women's | Board; not over a stop or a comma, nor over an owner (Ruiz's | Office).
_BEFORE = re.compile(rf"(?:(?:{_NAME_WORD}s['’]|{_OWNER}['’]s|{_NAME_WORD}) (?:(?:and|&) )?)+$")
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD})*"
# Office | for Counter Smuggling and the Open Sea; not Office | in Dover, Office | and the Board, Office | on Monday
_AFTER = re.compile(
    rf"(?: (?:of|for|on|to|against)(?: the)? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    rf"{_NAME}(?:(?:, {_NAME})*,? (?:and|&) {_NAME})?)*+"
)
_NOT_FIRST = frozenset("The A An In At On For By To From And But Former President Secretary Director Chairman".split())


def find_body_names(text: str, quotations: tuple[Quotation, ...]) -> tuple[BodyName, ...]:
    """Return every capitalised run that holds a word such as Board or Ministry, in reading order."""
    heads = listed("organisation_heads")
    quoted = Stretches.of(quotation.span for quotation in quotations)
    found: list[BodyName] = []
    reached = 0
    for word in _CAPITALISED.finditer(text):
        if word.start() < reached or word[0] not in heads:
            continue
        before = _BEFORE.search(text, max(reached, word.start() - _WINDOW), word.start())
        after = _AFTER.match(text, word.end(), word.end() + _WINDOW)
        span = _trimmed(text, before.start() if before else word.start(), after.end() if after else word.end())
        reached = word.end()
        if " " in span.of(text):
            reached = max(reached, span.end)
            found.append(BodyName(span, span.of(text), quoted.holds(span.start)))
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the run without what stands before a name: `The`, `President`, a link."""
    while True:
        first, blank, _ = text[start:end].partition(" ")
        if not blank or not (first in _NOT_FIRST or first[0].islower()):
            return Span(start, end)
        start += len(first) + 1
