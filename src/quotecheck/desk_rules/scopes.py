"""The parts of an article that a rule can be confined to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence

from quotecheck.model import Article, Paragraph, ParagraphKind, Scope, Span

HEADLINES = frozenset({ParagraphKind.HEADLINE, ParagraphKind.CROSSHEAD})
TOLD = frozenset({ParagraphKind.BODY, ParagraphKind.QUOTE})
"""The kinds of paragraph in which the article tells its story."""


def in_scopes(article: Article, scopes: Collection[Scope]) -> Callable[[Span], bool]:
    """Return what tells of a span whether it stands in one of `scopes`; in none given, everything does.

    Of what stands partly in a quotation, only the narration counts; a quotation in a headline is both.
    """
    if not scopes:
        return lambda _: True
    kind, is_quoted = kind_at(article), in_quotation(article)

    def within(span: Span) -> bool:
        found = kind(span.start)
        if Scope.HEADLINES in scopes and found in HEADLINES:
            return True
        if is_quoted(span):
            return Scope.QUOTATIONS in scopes
        return Scope.NARRATION in scopes and found in TOLD

    return within


def in_quotation(article: Article) -> Callable[[Span], bool]:
    """Return what tells of a span whether all of it stands in one quotation, with marks or as a block."""
    kind = kind_at(article)
    spans = sorted(quotation.span for quotation in article.quotations if not quotation.depth)
    starts = [span.start for span in spans]

    def quoted(span: Span) -> bool:
        i = bisect_right(starts, span.start) - 1
        return (i >= 0 and span.end <= spans[i].end) or kind(span.start) is ParagraphKind.QUOTE

    return quoted


def kind_at(article: Article) -> Callable[[int], ParagraphKind | None]:
    """Return what gives the kind of the paragraph at a place of the text, None where there is none."""
    paragraph = paragraph_at(article.paragraphs)

    def kind(place: int) -> ParagraphKind | None:
        found = paragraph(place)
        return found.kind if found else None

    return kind


def paragraph_at(paragraphs: Sequence[Paragraph]) -> Callable[[int], Paragraph | None]:
    """Return what gives the paragraph at a place of the text."""
    starts = [paragraph.span.start for paragraph in paragraphs]

    def at(place: int) -> Paragraph | None:
        i = bisect_right(starts, place) - 1
        return paragraphs[i] if i >= 0 and place <= paragraphs[i].span.end else None

    return at
