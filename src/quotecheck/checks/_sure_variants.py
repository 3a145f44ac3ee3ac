"""How sure it is that two forms of a name are one person's, and a slip."""

from __future__ import annotations

from quotecheck.model import Article, Severity, Span, Variant, VariantKind

_LESS_SURE = frozenset((VariantKind.WORDS, VariantKind.ORDER, VariantKind.SPACING))


def places_of_speakers(article: Article) -> frozenset[Span]:
    """Return where those who say something are named."""
    # By what they are, not by their values: to compare entities takes all that is known of them.
    entities = {id(speaker.entity): speaker.entity for speaker in article.speakers if speaker.entity}
    return frozenset(mention.span for entity in entities.values() for mention in entity.mentions)


def severity_of(variant: Variant, speaking: frozenset[Span]) -> Severity | None:
    """A misquote is the speaker's; names with a word more, or turned, were measured as less sure than a misspelling.

    A word more is a slip only of somebody who speaks, at one of the places `speaking`: else it mostly tells a title, a
    place or a relative.
    """
    if variant.quoted:
        return Severity.INFO
    if variant.kind is VariantKind.WORDS and not speaking.issuperset((variant.odd, variant.usual)):
        return Severity.INFO
    return None if variant.sure and variant.kind not in _LESS_SURE else Severity.WARNING
