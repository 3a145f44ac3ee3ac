"""A text that has been read once: its words, its divisions, and which of them holds a place."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from quotecheck.model.segments import Paragraph, Quotation
from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen


class VerbForm(NamedTuple):
    """What a word is as a form of `lemma`. `noun`: the same lemma is often a noun (`report`)."""

    lemma: str
    base: bool
    third: bool
    past: bool
    participle: bool
    gerund: bool
    noun: bool


@frozen(eq=False)
class Tokens:
    """The words and marks of a text in reading order, those inside quotations included; parallel, one entry a token.

    `starts` and `ends` are offsets into the text; the ends, in which nothing is searched, are an array: 8 bytes and
    not 40 each. `words` are as written, with straight apostrophes, `lower` in small letters. `symbols`, `forms`,
    `flags` and `shapes` say what each can be by itself, as `text.words.Word` does.
    Between two paragraphs stands one break of no width. `quotations` are the outermost quotations as ranges of tokens,
    their marks included; those of a transcript, where every turn opens with a mark, are left out.
    `places`: each word in small letters → the numbers of its tokens.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    symbols: str
    forms: tuple[VerbForm | None, ...]
    flags: tuple[int, ...]
    shapes: str
    starts: tuple[int, ...]
    ends: Sequence[int]
    quotations: tuple[range, ...]
    places: Mapping[str, Sequence[int]]

    def places_of(self, words: Collection[str]) -> list[int]:
        """Return the numbers of the tokens that are one of `words`, all different and in small letters, in order.

        Some forty rules look for words of their own: each goes through those or the words of the text, not through it.
        """
        fewer, others = (words, self.places) if len(words) < len(self.places) else (self.places, words)
        return sorted(chain.from_iterable([self.places[word] for word in fewer if word in others]))

    def within(self, start: int, end: int) -> range:
        """Return the tokens that start at the offset `start` or behind it and before `end`."""
        starts = self.starts
        first = bisect_left(starts, start)
        if first + 1 < len(starts) and starts[first + 1] == start:
            first += 1  # the end of a dateline: ASH, Ohio—|The mayor left
        return range(first, bisect_left(starts, end))

    def span(self, place: range) -> Span:
        """Return the characters of a range of tokens that is not empty."""
        return Span(self.starts[place.start], self.ends[place.stop - 1])


@frozen(eq=False)
class Stretches:
    """Parts of a text that do not overlap, in order: where each starts and ends."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Stretches":
        """Return the stretches that `spans` cover, which may overlap and come in any order."""
        starts: list[int] = []
        ends: list[int] = []
        for span in sorted(spans, key=attrgetter("start")):
            if ends and span.start <= ends[-1]:
                ends[-1] = max(ends[-1], span.end)
            else:
                starts.append(span.start)
                ends.append(span.end)
        return cls(tuple(starts), tuple(ends))

    def holds(self, at: int) -> bool:
        """Return whether the character at `at` lies in one of them."""
        i = bisect_right(self.starts, at) - 1
        return i >= 0 and at < self.ends[i]


@frozen(eq=False)
class TextIndex:
    """A text with its paragraphs, quotations and tokens; where a place stands is asked here and nowhere else.

    `quoted` is all that stands in quotation marks, the marks included.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    quotations: tuple[Quotation, ...]
    tokens: Tokens
    paragraph_starts: tuple[int, ...]
    quoted: Stretches

    def is_quoted(self, at: int) -> bool:
        """Return whether the character at `at` lies in quotation marks."""
        return self.quoted.holds(at)

    def paragraph(self, at: int) -> int:
        """Return the number of the paragraph at `at`, the first being 0; of white space, of the one before it."""
        return bisect_right(self.paragraph_starts, at, 1) - 1
