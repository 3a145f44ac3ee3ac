"""Words in colour on a terminal, plain elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from quotecheck.renderers._renderer import Look


class Style(StrEnum):
    """How words look, as the parameters of an ANSI escape sequence (ECMA-48, SGR)."""

    TITLE = "1;4"
    STRONG = "1"
    FAINT = "2"
    NUMBER = "34"
    RELATED = "1;34"
    ERROR = "1;31"
    WARNING = "1;33"
    NOTE = "1;36"


def ink(words: str, style: Style, look: Look) -> str:
    """Return the words in a style, unchanged where there is no colour."""
    return f"\x1b[{style}m{words}\x1b[0m" if look.color and words else words


def inked(lines: Iterable[str], runs: Sequence[tuple[int, Style | None]], look: Look) -> Iterator[str]:
    """Yield lines in which the text that was broken into them has its styles.

    Args:
        lines: each begins with a word of the text; between two lines stood one space.
        runs: the numbers of characters of the text, and the style of each run; what is behind them stays plain.
        look: whether there is any colour.
    """
    if not look.color:
        yield from lines
        return
    left = list(runs)
    for line in lines:
        parts, at = [], 0
        while left and at < len(line):
            length, style = left[0]
            words = line[at : at + length]
            parts.append(ink(words, style, look) if style else words)
            at += len(words)
            left[:1] = [(length - len(words), style)] if length > len(words) else []
        if left:
            left[0] = (max(0, left[0][0] - 1), left[0][1])
        yield "".join(parts) + line[at:]
