"""What the checks compare: acronyms, repeated paragraphs, quantities, dates."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quotecheck.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Acronym:
    """A short form with the words it is said to stand for, where the text defines it.

    `span` is the whole definition, `short` and `expansion` its two sides. `fits` says that the letters can be
    taken from the expansion in order.
    """

    span: Span
    short: Span
    expansion: Span
    letters: str
    words: str
    fits: bool


class Likeness(StrEnum):
    """How far one paragraph repeats another."""

    EXACT = "exact"
    NEAR = "near"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A paragraph that says again what an earlier one said. `similarity` runs from 0 to 1."""

    first: Span
    again: Span
    likeness: Likeness
    similarity: float
