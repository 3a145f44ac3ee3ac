"""Find the day a document was published on."""

from __future__ import annotations

import re
from datetime import date

from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Document, Paragraph, ParagraphKind, TextIndex

_FIRST_LINES = 8
_SHORT_LINE = 90
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]+(?:, [\w .'’-]+)?, "
_AGENCY = r" ?(?:\([^()]{1,40}\) ?)?(?:--|—|–|-) "


def issued_on(document: Document, index: TextIndex, dates: tuple[Date, ...]) -> date | None:
    """Return the day that the reader knows, or a dateline or a line of its own gives, None where none does."""
    if document.published is not None:
        return document.published
    for line in index.paragraphs[:_FIRST_LINES]:
        for each in dates:
            if each.span.start >= line.span.end:
                break
            if each.year and each.span in line.span and _dates_the_text(document.text, line, each):
                return day_of(each.year, each.month, each.day)
    return None


def day_of(year: int, month: int, day: int) -> date | None:
    """Return that day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dates_the_text(text: str, line: Paragraph, each: Date) -> bool:
    """Whether `each` stands in a dateline or in a short line that is no sentence.

    BARRA, Brazil, Oct. 14, 2025 (Agencia Sul) -- Fishermen ….
    """
    if line.kind is ParagraphKind.DATELINE:
        return True
    before, behind = text[line.span.start : each.span.start], text[each.span.end : each.span.end + _SHORT_LINE]
    if len(before) < _SHORT_LINE and re.fullmatch(_PLACE, before) and re.match(_AGENCY, behind):
        return True
    words = line.span.of(text).rstrip()
    label = before.partition(" ")[0].rstrip(":").lower()
    if label in listed("labels_of_publication") and not words.endswith((".", "?", "!")):
        return True  # Published Oct. 20, 2025, 5:02 AM EDT / Updated Oct. 21, 2025
    return (
        len(words) <= _SHORT_LINE
        and not words.endswith((".", "?", "!", ":", ","))
        and "," not in text[each.span.end : line.span.end]
    )
