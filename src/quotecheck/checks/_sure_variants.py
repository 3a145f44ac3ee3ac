"""How sure it is that two forms of a name are one person's, and a slip."""

from __future__ import annotations

from quotecheck.model import Article, Severity, Span, Variant, VariantKind

_LESS_SURE = frozenset((VariantKind.WORDS, VariantKind.ORDER, VariantKind.SPACING))


def severity_of(article: Article, variant: Variant) -> Severity | None:
    """A misquote is the speaker's; names with a word more, or turned, were measured as less sure than a misspelling.

    A word more is a slip only of somebody who speaks: else it mostly tells a title, a place or a relative.
    """
    if variant.quoted:
        return Severity.INFO
    if variant.kind is VariantKind.WORDS and not _speaks(article, (variant.odd, variant.usual)):
        return Severity.INFO
    return None if variant.sure and variant.kind not in _LESS_SURE else Severity.WARNING


def _speaks(article: Article, names: tuple[Span, ...]) -> bool:
    """Return whether the bearer of each name says something."""
    entities = {speaker.entity for speaker in article.speakers if speaker.entity}
    places = {mention.span for entity in entities for mention in entity.mentions}
    return places.issuperset(names)
