"""Lines of a text that is laid out in columns of a given width."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, east_asian_width

from quotecheck.system.printable import printable

_CUT = "…"


def cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


@lru_cache(maxsize=4096)
def _cells(character: str) -> int:
    return 0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1


def wrapped(text: str, width: int, indent: str = "", hanging: str = "  ", rows: int | None = None) -> Iterator[str]:
    """Yield `text` in lines of at most `width` cells, harmless on a terminal; a word that is too long is divided.

    Args:
        text: words; its white space counts as single spaces.
        width: cells, more than the indent has.
        indent: what the first line begins with.
        hanging: what the others have before that.
        rows: the most lines; what is left out is shown by an ellipsis.
    """
    words = printable(text).split()
    if cells(whole := indent + " ".join(words)) <= width - bool(rows):
        yield whole.rstrip()
        return
    width -= 1 if rows else 0  # room for the ellipsis
    lines: list[str] = []
    line = ""
    for word in _words(words, width - len(indent) - len(hanging) - 1):
        room = width - len(indent) - (len(hanging) if lines else 0)
        if line and cells(line) + 1 + cells(word) > room:
            lines.append(line)
            line = word
            if rows and len(lines) > rows:
                break
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    if rows and len(lines) > rows:
        lines = [*lines[: rows - 1], lines[rows - 1] + _CUT]
    for i, each in enumerate(lines):
        yield f"{indent}{hanging if i else ''}{each}".rstrip()


def _words(words: list[str], room: int) -> Iterator[str]:
    """Yield the words, what is wider than `room` in pieces."""
    for word in words:
        piece = ""
        for character in word if cells(word) > room else ():
            if cells(piece + character) > room:
                yield piece
                piece = ""
            piece += character
        yield piece or word


def cut(text: str, width: int) -> str:
    """Return `text` on one line of at most `width` cells, what is left out shown by an ellipsis."""
    words = " ".join(printable(text[: 4 * width]).split())
    if cells(words) <= width and len(text) <= 4 * width:
        return words
    while cells(words) > width - 1:
        words = words[: min(len(words) - 1, width - 1)]
    return words.rstrip(" ,;:") + _CUT


def shortened(text: str, most: int) -> str:
    """Return words on one line, with an ellipsis in the middle if they have more than `most` characters."""
    words = " ".join(text[: 4 * most].split()) if len(text) > 8 * most else " ".join(text.split())
    if len(words) <= most and len(text) <= 8 * most:
        return words
    tail = " ".join(text[-4 * most :].split())
    half = (most - 1) // 2
    return f"{words[:half].rstrip()}{_CUT}{tail[-half:].lstrip()}"


def quoted(text: str, most: int) -> str:
    """Return words, shortened as by `shortened`, in quotation marks unless they bring their own."""
    words = shortened(text, most)
    return words if words[:1] in _OPENING and words[-1:] in _CLOSING and len(words) > 1 else f"“{words}”"


_OPENING, _CLOSING = "“\"‘'", "”\"’'"
