"""Half-open ranges of characters."""

from __future__ import annotations

from quotecheck.system.values import frozen


@frozen(order=True)
class Span:
    """Characters `start` up to, but not including, `end`, in code points.

    Whether they count in a document's text or in its source is said where the span is held;
    every span that a stage returns counts in `Document.text`.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Return whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start


@frozen(order=True)
class Aside(Span):
    """A place of the source that is not read as text, such as a comment: `source` is the place.

    It counts in the text as a span of what is next to it, from `start` to `end`.
    """

    start: int
    end: int
    source: Span
