"""Find the quotations of whole sentences that nobody is credited with."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks._credit import is_credited, is_sentence, words_alone
from quotecheck.model import Article, FaultKind, ParagraphKind, Span

_ELLIPSIS = re.compile(r"[ .…]*[.…][ .…]*")
_LOOK_BACK = 6


def uncredited(article: Article) -> Iterator[Span]:
    """Yield the places of quotations that nobody is credited with."""
    text = article.text
    contents = sorted(part for attribution in article.attributions for part in attribution.content)
    faulty = {fault.paragraph for fault in article.faults if fault.kind is not FaultKind.REVERSED}
    paragraphs = [paragraph.span.start for paragraph in article.paragraphs]
    sentences = [sentence.span.start for sentence in article.sentences]
    credited = set()
    left = []
    settled = 0  # where the last quotation ends that somebody is credited with
    for quotation in article.quotations:
        if quotation.depth:
            continue
        i = bisect_left(contents, Span(quotation.span.end, 0))
        if any(part.end > quotation.span.start for part in contents[max(0, i - _LOOK_BACK) : i]):
            credited.add(words_alone(quotation.inner.of(text)))
            settled = quotation.span.end
        elif is_sentence(text, quotation) and not quotation.resumes:
            place = bisect_right(paragraphs, quotation.span.start) - 1
            paragraph = article.paragraphs[place]
            told = paragraph.kind in (ParagraphKind.BODY, ParagraphKind.QUOTE) and text[paragraph.span.start] != "<"
            series = _ELLIPSIS.fullmatch(text, settled, quotation.span.start)
            if series or is_credited(article, quotation, paragraph.span, sentences):
                settled = quotation.span.end
            # Where a mark is lost in the paragraph before, its speaker may go on.
            elif told and faulty.isdisjoint(near.span for near in article.paragraphs[max(0, place - 1) : place + 1]):
                left.append(quotation)
    for quotation in left:
        words = words_alone(quotation.inner.of(text))
        if not any(words in other for other in credited):
            yield quotation.span
