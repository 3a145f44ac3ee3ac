"""Find the day a document was published on."""

from __future__ import annotations

import re
from datetime import date

from quotecheck.model import Date, Document, Paragraph, ParagraphKind
from quotecheck.model.front_matter import FRONT_MATTER

_KEY = re.compile(
    r"^[\"']?(?:date|published|pubdate|issued|publish(?:ed)?[_-]?(?:date|at|on)|publication[_-]date)[\"']?\s*[:=]\s*[\"']?"
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    re.MULTILINE | re.IGNORECASE,
)
# <meta property="article:published_time" content="2023-11-15T…">, "datePublished": "2023-11-15", <time datetime="…">
_MARKUP = re.compile(
    r"(?:published_time|datePublished|pubdate|<time)[^<>\n]{0,60}?[\"'](?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
)
# AsciiDoc: `:revdate: 2023-11-15`
_ATTRIBUTE = re.compile(
    r"^:(?:revdate|date|published|pubdate|issued):[ \t]+(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    re.MULTILINE,
)
_HEAD = 20_000
_SHORT_LINE = 90


def issued_on(document: Document, paragraphs: tuple[Paragraph, ...], dates: tuple[Date, ...]) -> date | None:
    """Return the day that front matter, markup, a dateline or a line of its own gives, None where none does."""
    head = document.source[:_HEAD]
    matter = FRONT_MATTER.match(head)
    match = (
        (matter and _KEY.search(matter["body"])) or ("<" in head and _MARKUP.search(head)) or _ATTRIBUTE.search(head)
    )
    if match:
        return day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    for line in paragraphs[:8]:
        for each in dates:
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
    """Whether `each` stands in a dateline or in a short line that is no sentence."""
    if line.kind is ParagraphKind.DATELINE:
        return True
    words = line.span.of(text).rstrip()
    return (
        len(words) <= _SHORT_LINE
        and not words.endswith((".", "?", "!", ":", ","))
        and "," not in text[each.span.end : line.span.end]
    )
