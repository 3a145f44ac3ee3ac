"""Read noun phrases and the heads of sources by offsets, for rooms that do not read tokens yet."""

from __future__ import annotations

import re
from functools import cache

from quotecheck import lexicon
from quotecheck.model import Paragraph, Span
from quotecheck.phrases import noun_phrases
from quotecheck.phrases.noun_phrases import Phrase
from quotecheck.text.tokens import index_text

_LEAD = ',;:“"(—–-'
_TAIL = ' \u00a0\n,;:—–-“"()'
_POSSESSIVE = ("’s", "'s", "s’", "s'")


def read_phrase(text: str, start: int, limit: int) -> Phrase | None:
    """Return the noun phrase that starts at the offset `start`, no further than `limit`; None if there is none.

    The tokens that the phrase names are those of the piece between both offsets.
    """
    piece = text[start:limit]
    index = index_text(piece, (Paragraph(Span(0, len(piece))),), ())
    phrase = noun_phrases.read_phrase(index, 0, len(index.tokens.words) - 1)
    if phrase is None:
        return None
    return phrase._replace(start=phrase.start + start, end=phrase.end + start, core_end=phrase.core_end + start)


@cache
def _behind_head() -> re.Pattern[str]:
    words = "|".join(sorted((*lexicon.words("after_heads"), "such as")))
    return re.compile(rf",|\s?[(—–]|\s--|\s(?:{words})\b")


def trim(text: str, span: Span) -> Span:
    """Return a source without marks, white space and a possessive ending at its edges."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in _LEAD):
        start += 1
    while end > start and text[end - 1] in _TAIL:
        end -= 1
    if text[max(start, end - 2) : end] in _POSSESSIVE:
        end -= 1 if text[end - 1] in "’'" else 2
    return Span(start, max(start, end))


def core_end(text: str, start: int, end: int) -> int:
    """Return where the head of the noun phrase that starts at `start` ends."""
    match = _behind_head().search(text, start, end)
    return match.start() if match else end
