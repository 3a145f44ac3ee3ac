"""Marks by what they do, and what those of a paragraph tell: whether it quotes, and whether it ends a sentence."""

from __future__ import annotations

DASHES = frozenset(("—", "–", "―", "--"))
"""The tokens that set off an aside or what comes next."""

DASHES_AND_HYPHEN = DASHES | {"-"}
"""The same where a hyphen may be typed for a dash."""

COMMA_OR_DASH = " ,—–―-"
"""The characters between a noun phrase and what stands in apposition to it."""

SENTENCE_STOPS = frozenset(".?!")
"""The tokens that end a sentence."""

SENTENCE_ENDS = SENTENCE_STOPS | {"\n"}
"""The same, and the end of a paragraph."""

CLAUSE_ENDS = frozenset(",.;\n")
"""The tokens that end a clause, an apposition or an item."""

ASIDE_ENDS = CLAUSE_ENDS | frozenset(")—–")
"""The same, and those that end an aside: nothing before one of them is completed by what stands behind."""

PHRASE_ENDS = CLAUSE_ENDS | {")", "|"} | DASHES_AND_HYPHEN
"""The tokens that end a noun phrase beside a name."""

OPENING_QUOTES = frozenset('“"‘')
"""The tokens that open words of somebody, a name or a title."""

CLOSING_QUOTES = frozenset("”\"’'")
"""The tokens that close them."""

OWNING_OF_ONE = ("'s ", "’s ")
"""The characters between one owner and what is owned: Moe | ’s | lawyer."""

OWNING = (*OWNING_OF_ONE, "s' ", "s’ ")
"""The same, and those behind several: the harbour master | s’ | union."""

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
