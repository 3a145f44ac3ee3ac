"""The divisions of a text: paragraphs, quotations, sentences."""

# No `from __future__ import annotations`: a NamedTuple of strings takes twice as long to make, 2 ms of every start.
from enum import StrEnum
from typing import NamedTuple

from quotecheck.model.span import Span


class ParagraphKind(StrEnum):
    """What a paragraph is for, as far as its shape and place tell."""

    HEADLINE = "headline"
    DECK = "deck"
    CROSSHEAD = "crosshead"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    QUOTE = "quote"
    BODY = "body"


class Paragraph(NamedTuple):
    """A run of lines that belong together."""

    span: Span
    kind: ParagraphKind = ParagraphKind.BODY


class Quotation(NamedTuple):
    """What stands between two quotation marks; not yet an attribution.

    `span` includes the marks, `inner` does not. `depth` is 0 for the outermost. A quotation stops
    at the end of its paragraph: one that `runs_on` has no closing mark because the next paragraph
    opens with a mark again; one that is not `closed` and does not run on has lost its mark.
    `resumes` says that the paragraph before ran on into this one. A lost mark is an empty string, `opening` too.
    """

    span: Span
    inner: Span
    opening: str
    closing: str
    depth: int = 0
    runs_on: bool = False
    resumes: bool = False

    @property
    def closed(self) -> bool:
        """Whether it has a closing mark of its own."""
        return bool(self.closing)


class FaultKind(StrEnum):
    """What can be wrong with a quotation mark."""

    UNCLOSED = "unclosed"
    UNOPENED = "unopened"
    REVERSED = "reversed"


class QuotationFault(NamedTuple):
    """A quotation mark without its partner, or turned the wrong way. `span` is the mark.

    `place` is where the words show that the partner is missing (`"We lost, he said.`), None where they do not.
    """

    span: Span
    kind: FaultKind
    paragraph: Span
    place: int | None = None


class Sentence(NamedTuple):
    """A sentence; it never ends inside a quotation, nor between a quotation and its cue."""

    span: Span
