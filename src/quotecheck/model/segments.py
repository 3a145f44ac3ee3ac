"""The divisions of a text: paragraphs, quotations, sentences."""

from enum import StrEnum

from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class ParagraphKind(StrEnum):
    """What a paragraph is for, as far as its markup, its shape and its place tell.

    `QUOTE` is a block quotation, `PULL_QUOTE` repeats in large letters what the body says, `POST` is one from a social
    network, `LABEL` what stands before an item (MARKET TALK:, •), `TIME` heads an entry of a live blog.
    """

    HEADLINE = "headline"
    DECK = "deck"
    CROSSHEAD = "crosshead"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIME = "time"
    CAPTION = "caption"
    CREDIT = "credit"
    QUOTE = "quote"
    BULLET = "bullet"
    POST = "post"
    BODY = "body"
    LABEL = "label"
    PULL_QUOTE = "pull-quote"
    TEASER = "teaser"
    SHARE = "share"
    NOTE = "note"
    CONTACT = "contact"
    DIVIDER = "divider"


TOLD = frozenset({ParagraphKind.BODY, ParagraphKind.QUOTE, ParagraphKind.BULLET, ParagraphKind.POST})
"""The kinds in which the article tells its story."""

FURNITURE = frozenset(
    {
        ParagraphKind.PULL_QUOTE,
        ParagraphKind.TEASER,
        ParagraphKind.SHARE,
        ParagraphKind.NOTE,
        ParagraphKind.CONTACT,
    }
)
"""The kinds that are none of the article: nothing in them is a name, a role, a speaker or a fact.

A label's words are none of it either, but where it stands something else begins.
"""

HEADLINE_AND_DECK = frozenset({ParagraphKind.HEADLINE, ParagraphKind.DECK})
"""The kinds that stand above the story."""

HEADINGS = HEADLINE_AND_DECK | {ParagraphKind.CROSSHEAD}
"""The kinds that stand above the story or a part of it."""


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
