"""Whom the credit behind a pull quote names: used by the check of one quotation for two."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck.model import Article, Entity, EntityKind, ParagraphKind, Span

_CLOSING = "”’»\"' \n"
_DASHES = ("—", "–", "―", "-")


def credited_on_line(article: Article, place: Span) -> Entity | None:
    """Return whom a pull quote is credited to behind a dash, by the name of somebody in the article.

    “Nobody asked us,” in large letters. — | Ana Moe |, keeper.
    """
    i = bisect_right(article.paragraphs, place.start, key=lambda paragraph: paragraph.span.start) - 1
    line = article.paragraphs[i]
    if line.kind is not ParagraphKind.PULL_QUOTE:
        return None
    behind = article.text[place.end : line.span.end].lstrip(_CLOSING)
    if not behind.startswith(_DASHES):
        return None
    name = behind.lstrip("".join(_DASHES)).partition(",")[0].strip()
    return next((one for one in article.entities if one.kind is EntityKind.PERSON and one.name == name), None)
