"""A statement in words for people: what was said as it stands in the article, how, and on which line."""

from __future__ import annotations

import re
from bisect import bisect_left

from quotecheck.model import Article, Attribution, Kind, Qualifier, Quotation, Span, Speaker, Type
from quotecheck.system.printable import on_one_line

_NOTHING = "nothing"
_UNSAID = (Qualifier.PASSIVE, Qualifier.PLAN)  # which the cue alone does not make another statement
_NESTED = 8  # quotations that may begin between the beginning of one and a place in it
_PARTNERS = {"“": "”", "‘": "’", "„": "“", "«": "»", "``": "''"}
_LOOSE = " ,;:"
_LOOSE_INSIDE = re.compile("[,;]+(?=[\"'”’»]*$)")
_BETWEEN_PARAGRAPHS = re.compile("[\\s\"'“”‘’«»]*")

Said = tuple[Attribution, Speaker]
"""A statement and who made it."""


def is_shown(attribution: Attribution) -> bool:
    """Return whether a statement is shown where not all are asked for.

    That is what somebody said or is reported to think; not what somebody only plans or knows.
    """
    if attribution.type is Type.FACT or Qualifier.PLAN in attribution.qualifiers:
        return False
    return attribution.type is not Type.BELIEF or attribution.source is not None


def stated(article: Article, attribution: Attribution) -> str:
    """Return the words said on one line, as the article has them: with marks around each quoted piece.

    Two pieces are joined by an ellipsis, unless only a paragraph ends between them. A comma or colon at the end of a
    piece goes with the cue. The result is empty if nothing was said.
    """
    text, parts = article.text, attribution.content
    said = ""
    for number, span in enumerate(parts):
        if number:
            gap = text[parts[number - 1].end : span.start]
            said += " " if "\n" in gap and _BETWEEN_PARAGRAPHS.fullmatch(gap) else " … "
        said += _piece(article, attribution, span)
    return said


def manner(article: Article, attribution: Attribution) -> str:
    """Return the words for how something was said, where that is more than saying it: "denied", "urged the council"."""
    cue, text = attribution.cue, article.text
    if not cue:
        return _NOTHING if attribution.kind is Kind.DECLINED else ""
    hedged = any(each not in _UNSAID for each in attribution.qualifiers)
    if cue.plain and attribution.source and not hedged and attribution.kind is not Kind.DECLINED:
        return ""
    told = attribution.addressee
    beside = told is not None and cue.span.end <= told.start and not text[cue.span.end : told.start].strip()
    return on_one_line(text[cue.span.start : told.end] if told and beside else cue.span.of(text))


def how(attribution: Attribution, *, with_type: bool) -> str:
    """Return the kind and the qualifiers of the statement."""
    types = (attribution.type.value,) if with_type else ()
    return ", ".join((attribution.kind, *types, *attribution.qualifiers))


def line_of(article: Article, attribution: Attribution) -> int:
    """Return the line of the source on which the statement begins."""
    return article.document.position(article.document.place(attribution.span).start).line


def _piece(article: Article, attribution: Attribution, span: Span) -> str:
    """Return a piece of what was said, in its marks if it begins or ends within a quotation."""
    words = on_one_line(span.of(article.text)).strip(_LOOSE)
    opened = closed = None
    if attribution.kind is not Kind.INDIRECT:
        opened, closed = _around(article.quotations, span.start), _around(article.quotations, span.end)
    words = _LOOSE_INSIDE.sub("", words)
    before = (opened.opening or "“") if opened else ""
    after = _closing(closed) if closed else ""
    return f"{before}{words}{after}"


def _around(quotations: tuple[Quotation, ...], at: int) -> Quotation | None:
    """Return the innermost quotation between whose marks `at` lies; the edges of what it holds lie between them."""
    last = bisect_left(quotations, at, key=lambda quotation: quotation.inner.start)
    nearest = quotations[max(0, last - _NESTED) : last + 1]
    return next((each for each in reversed(nearest) if each.inner.start <= at <= each.inner.end), None)


def _closing(quotation: Quotation) -> str:
    """Return the closing mark, for one that is lost or runs on that which belongs to its opening mark."""
    return quotation.closing or _PARTNERS.get(quotation.opening, quotation.opening) or "”"
