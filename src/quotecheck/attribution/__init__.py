"""Join quotations, cues and sources into attributions."""

from __future__ import annotations

from quotecheck.model import Attribution, House, Paragraph, Quotation, Sentence


def find_attributions(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...], house: House
) -> tuple[tuple[Sentence, ...], tuple[Attribution, ...]]:
    """Return the sentences of the text and every attribution, in reading order."""
    return (), ()
