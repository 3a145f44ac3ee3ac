"""Who may be meant by a quotation that nobody is credited with: used by the check of such."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from quotecheck.model import Article, Kind, MentionKind, Span

_SHORT, _DIRECTIONS = 20, 3  # characters of a stage direction ("She pauses."), and how many may stand in a row
_OPENING = 40  # characters of a sentence in which its subject begins: Manager Leo Brandt was furious.


def follows_speaker(article: Article, span: Span) -> bool:
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
