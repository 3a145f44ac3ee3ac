"""The styles of an article's quotation marks: used by the check of mixed ones."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from quotecheck.model import QUOTATION_STYLES, TOLD, Article, FaultKind, Quotation, Span

TURNED = {"“": "”", "”": "“"}
"""Each curly mark and the one that faces the other way."""
_OTHER = {'"': ("“",), "”": ('"',)}  # such pairs are QC104's matter


def styles_of(article: Article) -> dict[str, list[Quotation]]:
    """Return the outermost quotations of the story by the style of their marks."""
    styles: dict[str, list[Quotation]] = defaultdict(list)
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    for quotation in article.quotations:
        style = QUOTATION_STYLES.get(quotation.opening)
        paragraph = article.paragraphs[bisect_right(starts, quotation.span.start) - 1]
        unlike = quotation.opening in _OTHER.get(quotation.closing, ())
        if style and quotation.depth == 0 and not unlike and paragraph.kind in TOLD:
            styles[style].append(quotation)
    return styles


def turned_marks(article: Article) -> dict[str, list[Span]]:
    """Return the curly marks that face the wrong way, each sort with its places."""
    places: dict[str, list[Span]] = defaultdict(list)
    for fault in article.faults:
        mark = fault.span.of(article.text)
        if fault.kind is FaultKind.REVERSED and mark in TURNED:
            places[mark].append(fault.span)
    return places
