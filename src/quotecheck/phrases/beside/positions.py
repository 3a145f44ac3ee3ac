"""Where phrases stand in a text: in headings, before cues, at the opening of a sentence, at the head of a source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.model import Attribution, ParagraphKind, TextIndex
from quotecheck.phrases.noun_phrases.source_heads import head_ends
from quotecheck.system.values import frozen

_HEADINGS = frozenset(
    {
        ParagraphKind.HEADLINE,
        ParagraphKind.CROSSHEAD,
        ParagraphKind.BYLINE,
        ParagraphKind.DATELINE,
        ParagraphKind.TIME,
        ParagraphKind.CREDIT,
    }
)
_LONGEST = 80  # tokens that a noun phrase may take
_LONGEST_BEFORE = 120  # tokens before a name that a role may take
_LONGEST_TITLE = 160  # characters


@frozen()
class Positions:
    """A text with the places that decide what a phrase in it is."""

    index: TextIndex
    headings: frozenset[int]
    """The numbers of the paragraphs in whose capitals nothing can be read."""
    cues: tuple[int, ...]
    """The tokens at which the cues of the attributions start, in order: a noun phrase ends before one."""
    heads: frozenset[int]
    """The offsets where the heads of the attributions' sources end."""

    def floor(self, token: int) -> int:
        """Return the first token that a phrase before `token` may take: of its paragraph, or as far as one reaches."""
        low = max(0, token - _LONGEST_BEFORE)
        return max(low, self.index.tokens.shapes.rfind("|", low, token) + 1)

    def limit(self, token: int) -> int:
        """Return the token before which what starts at `token` ends: the next cue or the paragraph's end."""
        end = self.index.tokens.shapes.find("|", token, token + _LONGEST)
        i = bisect_left(self.cues, token)
        if end < 0:
            end = min(token + _LONGEST, len(self.index.tokens.shapes))
        return min(end, self.cues[i]) if i < len(self.cues) else end

    def in_heading(self, at: int) -> bool:
        """Return whether the offset `at` lies in a headline, a cross-head, a byline, a dateline or a credit."""
        return bool(self.headings) and self.index.paragraph(at) in self.headings

    def opens_sentence(self, token: int) -> bool:
        """Return whether a sentence starts at `token`, where a capital means nothing."""
        words = self.index.tokens.words
        before = token - 1
        while before >= 0 and words[before] in _OPENING:
            before -= 1
        return before < 0 or words[before][-1] in _CLOSING


_OPENING = frozenset("“\"'‘([")
_CLOSING = frozenset(".!?:\n”")


def find_positions(index: TextIndex, attributions: tuple[Attribution, ...]) -> Positions:
    """Return the places in `index` that decide what a phrase is."""
    starts = index.tokens.starts
    return Positions(
        index=index,
        headings=frozenset(_headings(index)),
        cues=tuple(
            sorted(bisect_left(starts, attribution.cue.span.start) for attribution in attributions if attribution.cue)
        ),
        heads=frozenset(
            end for attribution in attributions if attribution.source for end in head_ends(index, attribution.source)
        ),
    )


def _headings(index: TextIndex) -> Iterator[int]:
    """Yield the numbers of the paragraphs that are headings or in title case."""
    shapes = index.tokens.shapes
    stop = -1
    for number, paragraph in enumerate(index.paragraphs):
        start, stop = stop + 1, shapes.find("|", stop + 1)
        if paragraph.kind in _HEADINGS or (
            len(paragraph.span) <= _LONGEST_TITLE and _title_case(index, range(start, stop))
        ):
            yield number


def _title_case(index: TextIndex, line: range) -> bool:
    """Return whether a line has been read in small letters where it writes capitals, which tell nothing there."""
    text, tokens = index.text, index.tokens
    return any(tokens.words[i][0].islower() and text[tokens.starts[i]].isupper() for i in line)
