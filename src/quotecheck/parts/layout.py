"""Where things stand in a text: paragraphs, headings, quotations, sentence starts."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from quotecheck.model import Attribution, Paragraph, ParagraphKind, Quotation
from quotecheck.parts.sources import head_ends

_HEADINGS = frozenset({ParagraphKind.HEADLINE, ParagraphKind.CROSSHEAD, ParagraphKind.BYLINE, ParagraphKind.CREDIT})
_LONGEST = 400  # characters that a noun phrase may take
_OPENING = " \u00a0“\"'‘(["


class Layout(NamedTuple):
    """A text with the places that decide what a run of capitals is. All tuples of offsets are sorted."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    headings: tuple[bool, ...]
    quote_starts: tuple[int, ...]
    quote_ends: tuple[int, ...]
    cues: tuple[int, ...]
    """Where the cues of the attributions start: a noun phrase ends before one."""
    heads: frozenset[int]
    """Where the heads of the attributions' sources end."""

    def paragraph(self, at: int) -> int:
        """Return the number of the paragraph at `at`, the first being 0."""
        return max(0, bisect_right(self.starts, at) - 1)

    def floor(self, at: int) -> int:
        """Return where the paragraph at `at` starts."""
        return self.starts[self.paragraph(at)] if self.starts else 0

    def limit(self, at: int) -> int:
        """Return how far a noun phrase that stands at `at` may reach: to the next cue or the paragraph's end."""
        end = min(self.ends[self.paragraph(at)] if self.ends else len(self.text), at + _LONGEST)
        i = bisect_right(self.cues, at)
        return min(end, self.cues[i]) if i < len(self.cues) else end

    def heading(self, at: int) -> bool:
        """Return whether `at` lies in a headline, a cross-head, a byline or a credit."""
        return bool(self.headings) and self.headings[self.paragraph(at)]

    def quoted(self, at: int) -> bool:
        """Return whether `at` lies inside quotation marks."""
        i = bisect_right(self.quote_starts, at) - 1
        return i >= 0 and at < self.quote_ends[i]

    def opens_sentence(self, at: int) -> bool:
        """Return whether a sentence starts at `at`, where a capital means nothing."""
        before = self.text[max(0, at - 4) : at].rstrip(_OPENING)
        return not before or before[-1] in ".!?:\n”"


def lay_out(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    quotations: tuple[Quotation, ...],
    attributions: tuple[Attribution, ...],
) -> Layout:
    """Return the layout of `text`."""
    outermost = [quotation.span for quotation in quotations if quotation.depth == 0]
    return Layout(
        text=text,
        starts=tuple(paragraph.span.start for paragraph in paragraphs),
        ends=tuple(paragraph.span.end for paragraph in paragraphs),
        headings=tuple(paragraph.kind in _HEADINGS for paragraph in paragraphs),
        quote_starts=tuple(span.start for span in outermost),
        quote_ends=tuple(span.end for span in outermost),
        cues=tuple(sorted(attribution.cue.span.start for attribution in attributions if attribution.cue)),
        heads=frozenset(
            end for attribution in attributions if attribution.source for end in head_ends(text, attribution.source)
        ),
    )
