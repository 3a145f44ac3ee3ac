"""Where things stand in a text: paragraphs, headings, quotations, sentence starts."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.model import Attribution, Paragraph, ParagraphKind, Quotation
from quotecheck.phrases.source_heads import head_ends

_HEADINGS = frozenset(
    {
        ParagraphKind.HEADLINE,
        ParagraphKind.CROSSHEAD,
        ParagraphKind.BYLINE,
        ParagraphKind.DATELINE,
        ParagraphKind.CREDIT,
    }
)
_LONGEST = 400  # characters that a noun phrase may take
_LONGEST_TITLE = 160  # characters
_FEWEST = 2  # ordinary words with a capital
_EDGES = ".,:;!?“”\"'‘’()"
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
        """Return whether `at` lies in a headline, a cross-head, a byline, a dateline or a credit."""
        return bool(self.headings) and self.headings[self.paragraph(at)]

    def quoted(self, at: int) -> bool:
        """Return whether `at` lies inside quotation marks."""
        i = bisect_right(self.quote_starts, at) - 1
        return i >= 0 and at < self.quote_ends[i]

    def opens_sentence(self, at: int) -> bool:
        """Return whether a sentence starts at `at`, where a capital means nothing."""
        before = self.text[max(0, at - 4) : at].rstrip(_OPENING)
        return not before or before[-1] in ".!?:\n”"


def _title_case(line: str) -> bool:
    """Return whether a short line has a capital on every word but the small ones, so that capitals tell nothing."""
    if len(line) > _LONGEST_TITLE:
        return False
    words = [word.strip(_EDGES) for word in line.split()]
    known = people.capitalised()
    if any(word[:1].islower() and not known.get(word, 0) & people.FUNCTION for word in words):
        return False
    # "He is Mayor Ola Moe of Ostby" has only names and small words; "Court Lets Mayor Moe Keep Boat" says more.
    others = [word.lower() for word in words[1:] if word[:1].isupper() and not known.get(word.lower())]
    return sum(word in lexicon.words("common_words") for word in others) >= _FEWEST


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
        headings=tuple(paragraph.kind in _HEADINGS or _title_case(paragraph.span.of(text)) for paragraph in paragraphs),
        quote_starts=tuple(span.start for span in outermost),
        quote_ends=tuple(span.end for span in outermost),
        cues=tuple(sorted(attribution.cue.span.start for attribution in attributions if attribution.cue)),
        heads=frozenset(
            end for attribution in attributions if attribution.source for end in head_ends(text, attribution.source)
        ),
    )
