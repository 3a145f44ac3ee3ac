"""Which names in two forms are of a body and of nobody: used by the checks of names and of organisations."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, EntityKind, Span, Variant


def is_of_body(article: Article, variant: Variant) -> bool:
    """Return whether both forms of a name stand in the name of a body: Minera Oropel, Minéra Oropel."""
    bodies = tuple(_bodies(article))
    return all(any(span in body for body in bodies) for span in (variant.odd, variant.usual))


def _bodies(article: Article) -> Iterator[Span]:
    yield from (body.span for body in article.body_names)
    for entity in article.entities:
        if entity.kind is EntityKind.ORGANIZATION:
            yield from (mention.span for mention in entity.mentions)
