"""What the marks of a paragraph tell, without an expression: whether it quotes, and whether it ends a sentence."""

from __future__ import annotations

DASHES = frozenset(("—", "–", "―", "--"))
"""The tokens that set off an aside or what comes next."""

DASHES_AND_HYPHEN = DASHES | {"-"}
"""The same where a hyphen may be typed for a dash."""

COMMA_OR_DASH = " ,—–―-"
"""The characters between a noun phrase and what stands in apposition to it."""

OPENING_QUOTES = frozenset('“"‘')
"""The tokens that open words of somebody, a name or a title."""

_QUOTING = ('"', "“", "”", "«", "»", "''", "``")


def is_quoting(text: str) -> bool:
    """Return whether a paragraph has a double quotation mark."""
    return any(mark in text for mark in _QUOTING)


def opens_quoting(text: str) -> bool:
    """Return whether a paragraph begins with a double quotation mark."""
    return text.startswith(_QUOTING)


def is_ended(text: str) -> bool:
    """Return whether a paragraph ends with a stop, behind which only closing marks stand."""
    return text.rstrip("\"”’')]").endswith((".", "!", "?"))
