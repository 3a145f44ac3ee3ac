"""From mentions to people, organisations and documents, and to the speaker of every attribution."""

from __future__ import annotations

from quotecheck.model import (
    NOBODY,
    Attribution,
    Entity,
    House,
    Mention,
    Paragraph,
    Quotation,
    Sentence,
    Speaker,
)


def resolve(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    quotations: tuple[Quotation, ...],
    sentences: tuple[Sentence, ...],
    attributions: tuple[Attribution, ...],
    house: House,
) -> tuple[tuple[Mention, ...], tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the mentions, the entities they point to, and the speaker of each attribution."""
    return (), (), tuple(NOBODY for _ in attributions)
