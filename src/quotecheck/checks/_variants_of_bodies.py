"""Which names in two forms are of a body and of nobody: used by the checks of names and of organisations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from quotecheck.lexicon import words
from quotecheck.model import Article, EntityKind, Span, Variant

_REACH = 30  # characters


def variants_of_bodies(article: Article) -> Callable[[Variant], bool]:
    """Return whether both forms of a name stand in the name of a body: Minera Oropel, Minéra Oropel.

    The bodies are read once for all variants, and looked up by their places: a text may hold thousands of both.
    """
    bodies = sorted(_bodies(article)) if article.variants else []
    starts = [body.start for body in bodies]
    ends = [0, *accumulate((body.end for body in bodies), max)]  # the furthest end of those that start before

    def of_body(variant: Variant) -> bool:
        return all(
            span.end <= ends[bisect_right(starts, span.start)] or _owns_body(article.text, span)
            for span in (variant.odd, variant.usual)
        )

    return of_body


def _bodies(article: Article) -> Iterator[Span]:
    yield from (body.span for body in article.body_names)
    for entity in article.entities:
        if entity.kind is EntityKind.ORGANIZATION:
            yield from (mention.span for mention in entity.mentions)


def _owns_body(text: str, span: Span) -> bool:
    """Return whether a name is that of a body by what it owns: St Brannoc's | Hospital."""
    owner, _, behind = text[span.end : span.end + _REACH].partition(" ")
    return owner in ("'s", "’s") and behind.partition(" ")[0].strip(".,;") in words("organisation_heads")
