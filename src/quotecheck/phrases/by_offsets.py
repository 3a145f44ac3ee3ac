"""Read noun phrases by offsets, for rooms that do not read tokens yet."""

from __future__ import annotations

from quotecheck.model import Paragraph, Span
from quotecheck.phrases import noun_phrases
from quotecheck.phrases.noun_phrases import Phrase
from quotecheck.text.tokens import read_text


def read_phrase(text: str, start: int, limit: int) -> Phrase | None:
    """Return the noun phrase that starts at the offset `start`, no further than `limit`; None if there is none.

    The tokens that the phrase names are those of the piece between both offsets.
    """
    piece = text[start:limit]
    index = read_text(piece, (Paragraph(Span(0, len(piece))),), ())
    phrase = noun_phrases.read_phrase(index, 0, len(index.tokens.words) - 1)
    if phrase is None:
        return None
    return phrase._replace(start=phrase.start + start, end=phrase.end + start, core_end=phrase.core_end + start)
