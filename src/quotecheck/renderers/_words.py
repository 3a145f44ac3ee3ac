"""The words of a statement: how many were said, and how many of them are quoted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.model import Article, Attribution, Kind, Span


def words_said(article: Article, attribution: Attribution) -> int:
    """Return the number of words of a statement."""
    return sum(_words(article, span) for span in attribution.content)


def quoted_words(article: Article, attribution: Attribution) -> int:
    """Return how many words of a statement stand in quotation marks."""
    if attribution.kind is Kind.DIRECT:
        return words_said(article, attribution)
    if attribution.kind is not Kind.MIXED:
        return 0
    return sum(_words(article, inner) for span in attribution.content for inner in _quoted(article, span))


def _quoted(article: Article, span: Span) -> Iterator[Span]:
    """Yield the parts of a span within outermost quotation marks."""
    quotations = article.quotations
    at = bisect_left(quotations, span.start, key=lambda quotation: quotation.span.start)
    while at and quotations[at - 1].span.end > span.start:
        at -= 1
    while at < len(quotations) and quotations[at].span.start < span.end:
        inner, depth = quotations[at].inner, quotations[at].depth
        start, end = max(span.start, inner.start), min(span.end, inner.end)
        if not depth and start < end:
            yield Span(start, end)
        at += 1


def _words(article: Article, span: Span) -> int:
    """Return the number of words, separated by white space, that hold a letter or digit."""
    return sum(any(map(str.isalnum, word)) for word in span.of(article.text).split())
