"""Find words that were typed twice."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.model import Article, Span

_DOUBLED = re.compile(r"(?<![\w'’.-])([A-Za-z]++)\s\s?(?i:\1)(?![\w'’-])")
# The Soviets came in in 1979; the show goes on on Monday.
_TIME_BEHIND = re.compile(r"\s(?:\d|[A-Z])")
_PARTICLES = frozenset({"in", "on"})
_NEVER_SAID_TWICE = frozenset({"a", "an", "and", "at", "by", "for", "from", "of", "the", "to", "with"})


def doubled_words(article: Article) -> Iterator[tuple[Span, bool]]:
    """Yield the places of words that stand twice, and whether that is inside a quotation.

    A quoted speaker may stammer, but nobody says "of of".
    """
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    quoted = [quotation.span for quotation in article.quotations if quotation.depth == 0]
    opened = [span.start for span in quoted]
    for match in _DOUBLED.finditer(article.text):
        word, again = match[1], article.text[match.end() - len(match[1]) : match.end()]
        apart = bisect_right(starts, match.start()) != bisect_right(starts, match.end() - 1)
        if apart or word.lower() in lexicon.words("doubles_allowed") or again[0].isupper() or word[1:] != again[1:]:
            continue
        if word in _PARTICLES and _TIME_BEHIND.match(article.text, match.end()):
            continue
        place = bisect_right(opened, match.start()) - 1
        inside = place >= 0 and match.end() <= quoted[place].end
        if inside and word.lower() not in _NEVER_SAID_TWICE:
            continue
        yield Span(*match.span()), inside
