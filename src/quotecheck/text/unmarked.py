"""Find what is quoted without quotation marks: block quotations that a colon announces, and signed posts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.model import FURNITURE, Paragraph, ParagraphKind, Quotation, Span
from quotecheck.text.social_posts import is_signature, is_signed, words_end

BESIDE = FURNITURE | {ParagraphKind.LABEL, ParagraphKind.CAPTION, ParagraphKind.CREDIT, ParagraphKind.BYLINE}
"""The kinds that may stand between a lead and what it leads to, and between two paragraphs of one quotation."""
_SET_APART = (ParagraphKind.QUOTE, ParagraphKind.POST)


def find_unmarked(text: str, paragraphs: Sequence[Paragraph], marked: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations without marks in the paragraphs that hold none of those that are `marked`, in reading order.

    The mayor wrote: ¶ > We will not go. Of a post what stands before its pictures, its links and its signature.
    """
    story = [paragraph for paragraph in paragraphs if paragraph.kind not in BESIDE]
    if all(paragraph.kind not in _SET_APART for paragraph in story):
        return
    starts = [quotation.span.start for quotation in marked]
    announced = False
    for i, (span, kind) in enumerate(story):
        start, end = span.start, span.end
        if kind is ParagraphKind.POST:
            own = span.of(text)
            below = story[i + 1].span.of(text) if i + 1 < len(story) else ""
            quoted = not is_signature(own) and (is_signed(own) or is_signature(below))
            end = start + words_end(own)
        else:
            quoted = kind is ParagraphKind.QUOTE and announced
        if kind is not ParagraphKind.QUOTE:
            announced = text[end - 1] == ":"
        if quoted and start < end and bisect_left(starts, start) == bisect_left(starts, end):
            while start < end - 1 and text[start] in "> \t\u00a0":
                start += 1
            yield Quotation(Span(start, end), Span(start, end), "", "")
