"""Which sentence holds a place, and what a sentence is about; both worked out once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import cache

from quotecheck.facts.words.stems import content_stem, times_in
from quotecheck.model import Sentence, Span, Tokens
from quotecheck.system.tuples import NamedTuple


class SentenceIndex(NamedTuple):
    """The sentences of a text in reading order, and where each starts."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> "SentenceIndex":
        """Return the index of `sentences`."""
        spans = tuple(sentence.span for sentence in sentences)
        return cls(spans, tuple(span.start for span in spans))

    def number(self, at: int) -> int:
        """Return the number of the sentence that the character at `at` belongs to, -1 before the first."""
        return bisect_right(self.starts, at) - 1

    def place(self, tokens: Tokens, first: int, last: int = -1) -> range:
        """Return the tokens of the sentence `first`, or of those from it to `last`."""
        end = self.spans[max(first, last)].end
        return range(bisect_left(tokens.starts, self.starts[first]), bisect_left(tokens.starts, end))


class Content(NamedTuple):
    """What a sentence is about: the stems of its content words, and its words of time."""

    stems: frozenset[str]
    times: frozenset[str]


def contents_of(tokens: Tokens, sentences: SentenceIndex) -> Callable[[int], Content]:
    """Return the function that tells the content of a sentence by its number, and works it out once at most.

    Most sentences hold nothing that is compared, and stems are dear.
    """

    @cache
    def content(number: int) -> Content:
        return content_of(tokens, sentences.place(tokens, number))

    return content


def content_of(tokens: Tokens, place: range) -> Content:
    """Return the stems of the content words of some tokens and their words of time: years, months, `last year`.

    Days of the week are none: news says on which it was told.
    """
    words = tokens.words[place.start : place.stop]
    return Content(frozenset(map(content_stem, words)) - {""}, times_in(words))
