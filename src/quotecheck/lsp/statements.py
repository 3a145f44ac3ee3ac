"""The statements and people of an article by their places in its source."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from quotecheck.model import Article, Attribution, Entity, Mention, Span
from quotecheck.renderers._speakers import NOBODY, heading, identity
from quotecheck.renderers._statements import Said, is_shown


def statements(article: Article) -> Iterator[Said]:
    """Yield what somebody said, or is reported to think, in reading order."""
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        if is_shown(attribution):
            yield attribution, speaker


def by_speaker(article: Article) -> Mapping[Hashable, list[Said]]:
    """Return the statements of each speaker, in the order of their first words; None is nobody known."""
    groups: dict[Hashable, list[Said]] = {}
    for attribution, speaker in statements(article):
        who = None if heading(speaker).name.startswith(NOBODY) else identity(speaker)
        groups.setdefault(who, []).append((attribution, speaker))
    return groups


def statement_at(article: Article, offset: int) -> tuple[Said, Span] | None:
    """Return the statement with the shortest part at an offset of the source, and that part's place."""
    found = [(place, said) for said in statements(article) for place in _parts(article, said[0]) if _has(place, offset)]
    if not found:
        return None
    place, said = min(found, key=lambda each: len(each[0]))
    return said, place


def mention_at(article: Article, offset: int) -> tuple[Entity, Mention] | None:
    """Return the person or body that the words at an offset of the source point to, and these words."""
    found = [
        (entity, mention)
        for entity in article.entities
        for mention in entity.mentions
        if _has(article.document.place(mention.span), offset)
    ]
    return min(found, key=lambda each: len(each[1].span), default=None)


def entity_at(article: Article, offset: int) -> Entity | None:
    """Return whom the words at an offset of the source point to, or who stands behind the statement there."""
    if mentioned := mention_at(article, offset):
        return mentioned[0]
    said = statement_at(article, offset)
    return said[0][1].entity if said else None


def _parts(article: Article, attribution: Attribution) -> Iterator[Span]:
    cue = (attribution.cue.span,) if attribution.cue else ()
    for span in (*attribution.content, *cue, *((attribution.source,) if attribution.source else ())):
        yield article.document.place(span)


def _has(place: Span, offset: int) -> bool:
    """Return whether a cursor at an offset stands on the characters of a place, or right behind them."""
    return place.start <= offset <= place.end
