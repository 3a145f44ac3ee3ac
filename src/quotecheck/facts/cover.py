"""Tell whether a place in the text lies inside one of many spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from quotecheck.model import Quotation, Span


@dataclass(frozen=True, slots=True)
class Cover:
    """Spans that do not overlap, in order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Cover:
        """Return the cover of `spans`, which may overlap and come in any order."""
        starts: list[int] = []
        ends: list[int] = []
        for span in sorted(spans):
            if ends and span.start <= ends[-1]:
                ends[-1] = max(ends[-1], span.end)
            else:
                starts.append(span.start)
                ends.append(span.end)
        return cls(tuple(starts), tuple(ends))

    @classmethod
    def of_quotations(cls, quotations: Iterable[Quotation]) -> Cover:
        """Return the cover of everything that stands in quotation marks."""
        return cls.of(quotation.span for quotation in quotations)

    def holds(self, offset: int) -> bool:
        """Return whether the character at `offset` is covered."""
        i = bisect_right(self.starts, offset) - 1
        return i >= 0 and offset < self.ends[i]
