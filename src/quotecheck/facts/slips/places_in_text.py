"""Where slips of the keyboard are looked for: in the article's own prose, and in no address, handle or code."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import TOLD, ParagraphKind, TextIndex

_PROSE = (TOLD - {ParagraphKind.POST}) | {ParagraphKind.HEADLINE, ParagraphKind.DECK, ParagraphKind.CAPTION}
_SIGNS_OF_ADDRESS = ("://", "www.", "@", "#", ".com", ".org", ".net", "_", "=", "\\", "{")


def occurrences(text: str, piece: str) -> Iterator[int]:
    """Yield the offsets at which `piece` stands in `text`, in order."""
    at = text.find(piece)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1)


def in_prose(index: TextIndex, at: int) -> bool:
    """Return whether the character at `at` stands in a paragraph of the story that somebody wrote for it."""
    if not index.paragraphs:
        return False
    paragraph = index.paragraphs[index.paragraph(at)]
    return paragraph.span.start <= at < paragraph.span.end and paragraph.kind in _PROSE


def in_address(text: str, at: int) -> bool:
    """Return whether the run of characters without a blank around `at` is an address, a handle or code."""
    start, end = at, at
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return any(sign in text[start:end] for sign in _SIGNS_OF_ADDRESS)


def word_start(text: str, at: int) -> int:
    """Return where the letters right before `at` begin."""
    while at and text[at - 1].isalpha():
        at -= 1
    return at
