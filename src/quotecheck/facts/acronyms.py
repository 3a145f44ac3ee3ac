"""Find where the text says what a short form stands for."""

from __future__ import annotations

from quotecheck.model import Acronym, Paragraph, Quotation


def find_acronyms(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> tuple[Acronym, ...]:
    """Return every definition of an acronym, in reading order."""
    return ()
