"""What stands beside a quotation, another one or a speaker: used by the check of quotations without one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from quotecheck.model import TOLD, Article, Kind, MentionKind, Span

_FEWEST_SPACES = 3
_OPENING = 40  # characters of the next paragraph, or of a sentence in which its subject begins
_SHORT, _DIRECTIONS = 20, 3  # characters of a stage direction ("She pauses."), and how many may stand in a row


def side_by_side(article: Article) -> Iterator[Span]:
    """Yield the quotations of whole sentences, each opening its sentence, behind which stands another one."""
    text = article.text
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    for first, second in pairwise(quotation for quotation in article.quotations if not quotation.depth):
        if second.span.start - first.span.end > 2 or text[first.span.end : second.span.start].strip(" \u00a0"):
            continue
        paragraph = article.paragraphs[bisect_right(starts, first.span.start) - 1]
        before = text[paragraph.span.start : first.span.start].rstrip()
        whole = _is_whole(text, first.inner, ".?!") and _is_whole(text, second.inner, ".?!,")
        if whole and paragraph.kind in TOLD and (not before or before[-1] in ".?!"):
            yield first.span


def _is_whole(text: str, inner: Span, ends: str) -> bool:
    """Return whether a sentence of some words is quoted, with its capital and one of the marks at its end."""
    words = inner.of(text)
    return words.count(" ") >= _FEWEST_SPACES and words[:1].isupper() and words[-1] in ends


def is_beside_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted shortly before, or speaks with the words that open the next paragraph."""
    end = article.text.find("\n", span.end)
    start = span.end if end < 0 else end
    behind = Span(start, start + _OPENING)
    return _follows_speaker(article, span) or any(a.cue and a.cue.span.overlaps(behind) for a in article.attributions)


def _follows_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted in its paragraph or the one before, who may be meant to go on."""
    i = bisect_right([paragraph.span.start for paragraph in article.paragraphs], span.start) - 2
    least = max(0, i - _DIRECTIONS)
    while i > least and len(article.paragraphs[i].span) < _SHORT:
        i -= 1
    near = Span(article.paragraphs[max(0, i)].span.start, span.start)
    return any(a.kind in (Kind.DIRECT, Kind.MIXED) and a.span.overlaps(near) for a in article.attributions)


def follows_person(article: Article, span: Span) -> bool:
    """Return whether the sentence before is about somebody, who may be meant: Manager Leo Brandt was furious."""
    before = bisect_left(article.sentences, span.start - 1, key=lambda sentence: sentence.span.start) - 1
    if before < 0:
        return False
    start = article.sentences[before].span.start
    return any(
        start <= mention.extent.start < start + _OPENING
        and (mention.kind is MentionKind.NAME or (mention.kind is MentionKind.DESCRIPTION and mention.head[-1:] != "s"))
        for mention in article.mentions
    )
