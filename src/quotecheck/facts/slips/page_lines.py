"""Find what belongs to the page that an article was copied from: labels of an archive, credits, calls to readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.model import Paragraph, ParagraphKind, Span
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_LONGEST = 200
_KINDS = (ParagraphKind.BODY, ParagraphKind.CROSSHEAD, ParagraphKind.DIVIDER, ParagraphKind.DECK)
_POINTING = (" below", " above", " here")
_FIRST = 3
"""Paragraphs at the head of a page in which a credit belongs to its picture."""


def find_page_lines(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Span, ...]:
    """Return the lines of the page that stand between or behind the paragraphs of the story, in reading order."""
    return tuple(
        span
        for number, paragraph in enumerate(paragraphs)
        for span in _page_lines(text, paragraph, within=number >= _FIRST)
    )


def _page_lines(text: str, paragraph: Paragraph, *, within: bool) -> Iterator[Span]:
    """Yield the lines of the page in a paragraph; `within` the story a credit belongs to no picture at its head."""
    span = paragraph.span
    if paragraph.kind in (ParagraphKind.SHARE, ParagraphKind.CREDIT):
        if within:
            yield span
        return
    if paragraph.kind is ParagraphKind.TEASER:
        # Watch the interview below: points to what the copy has not. READ MORE: Pier burns is the page's own.
        written = span.of(text).rstrip(" .:)")
        if written.endswith(_POINTING) or (within and ": " not in written and "|" not in written):
            yield span
        return
    if paragraph.kind not in _KINDS:
        return
    if len(span) < _LONGEST and _may_be_line(span.of(text)) and _line().fullmatch(text, span.start, span.end):
        yield span
    elif " here" in text[span.end - 8 : span.end] and (match := _DEAD_LINK.search(text, span.start, span.end)):
        yield Span(*match.span())


_GOES_ON = r"\s?(?:[Bb]elow|MAIN\sSTORY)?(?:\sadvertisement)?[.:]?"
_SHORT = r"[\w.’' /:-]{0,60}"
_GONE = r"\s(?:restricted|unavailable|not\savailable|no\slonger\savailable|private)\b[^\n]*"
_NO_VIDEO = rf",?\s?[Tt]his\s(?:video|content)\sis{_GONE}"
_CREDITED = ("Getty Images", "Getty", "Reuters", "AP", "AFP", "Associated Press", "The Associated Press")
_LAST = ("Images", "PRESS", "REUTERS", "GETTY", *(name.rpartition(" ")[2] for name in _CREDITED))
_ASKS = ("Like", "Follow")


@cache
def _opened() -> Mapping[str, str]:
    """Return how a line of the page begins → how it goes on."""
    return {
        "ABSTRACT": "[.:]?", "FULL": r"\sTEXT[.:]?", "__": "_*[.:]?",
        "Story": rf"\s[Cc]ontinues{_GOES_ON}", "Article": rf"\s[Cc]ontinued{_GOES_ON}",
        "CONTINUE": rf"\sREADING{_GOES_ON}",
        "We Are Sorry": _NO_VIDEO, "We are sorry": _NO_VIDEO, "Sorry": _NO_VIDEO, "This video is": _GONE,
        **dict.fromkeys(("Continued", "(Continued"), r"\s(?:from|on)\s(?:[Pp]age\s)?[A-Z]?\d{1,3}\)?"),
        "Page": r"\s\d+\sof\s\d+", "Word count": r":\s[\d,]+", "View comments": "", "Back to top": "",
        "(END": r"S?\)", "(MORE)": "", "Copyright": r"\s(?:©\s)?\d{4}\b.*", "All rights reserved": r"\.?",
        "This material may not be": r"\s.*", "Courtesy": rf"\s(?:of|photo)\b{_SHORT}", "Photo by": _SHORT,
        **dict.fromkeys(("Image via", "Photo via", "Screenshot", "Screengrab", "Screen grab"), _SHORT),
        **dict.fromkeys(lines("lines_of_archives"), rf"(?:\sBY\s(?:{CAPITAL}|[ .,/])+)?[.:]?"),
        **dict.fromkeys(lines("lines_of_networks"), rf"(?:/{CAPITAL}[\w.’' -]{{0,40}})?\.?"),
        **dict.fromkeys(lines("lines_of_pages"), "[.:]?"),
    }  # fmt: skip


def _may_be_line(text: str) -> bool:
    """Return whether a line begins, ends or asks as `_line` wants it: most do not, and are spared the expression."""
    return text.startswith(tuple(_opened())) or text.rstrip(".").endswith(_LAST) or any(ask in text for ask in _ASKS)


@cache
def _line() -> re.Pattern[str]:
    """Return what matches a whole line: ABSTRACT., ___., Ana Moe via Getty Images, Like the page:."""
    name = rf"{CAPITAL}[\w.’'-]*(?:\s{CAPITAL}[\w.’'-]*){{0,5}}"
    starts: dict[str, list[str]] = {}
    for start, rest in _opened().items():
        starts.setdefault(rest, []).append(re.escape(start))
    opened = "|".join(f"(?:{'|'.join(alike)}){rest}" for rest, alike in starts.items())
    credited = "|".join(_CREDITED).replace(" ", r"\s")
    alone = rf"(?:{credited}|{credited.upper()})\.?".replace(r"\S", r"\s")
    asking = rf"(?:{'|'.join(_ASKS)})\s(?:the|our|us\son)\s(?:page|Facebook)"
    asked = rf"(?:{CAPITAL}[^.?!\n]{{5,80}}\?\s)?{asking}[^.\n]{{0,30}}[:.]?"
    asked += (
        rf"|Follow\s{name}(?:\sand\s{name})?\son\s(?:{'|'.join(lines('lines_of_networks'))})(?:[\s:,at]*@[\w@, ]+)?\.?"
    )
    return re.compile(rf"{opened}|{alone}|{name}(?:\s(?:via|for|/)\s|/)(?:{credited})(?:\sImages)?\.?|{asked}")


_DEAD_LINK = expression(
    r"\b(?:found|read|seen|viewed|watched|[Cc]lick|[Rr]ead|[Ll]isten|[Ww]atch|accessed|available|[Ss]ubscribe|downloaded?)"
    r"(?:\s[\w’']+){0,5}\shere[.:]?\)?\Z"
)
