"""Find paragraphs that say again what an earlier one said."""

from __future__ import annotations

from quotecheck.model import Paragraph, Repeat


def find_repeats(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Repeat, ...]:
    """Return every repeated paragraph, beside the one it repeats."""
    return ()
