"""Find the paragraphs of a text and what each is for."""

from __future__ import annotations

import re

from quotecheck.model import Paragraph, Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return every line that holds more than white space."""
    return tuple(Paragraph(Span(*line.span())) for line in _LINE.finditer(text))
