"""Roles taken over from another spelling of the name: Kathryn Moe, a spokeswoman, and Katherine Moe."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.model import Span, Variant


def other_spellings(context: Context, variants: Sequence[Variant]) -> Iterator[tuple[Referent, Referent]]:
    """Yield people whose names are, by `variants`, two spellings of one, each with the other."""
    if not variants:
        return
    named = sorted(
        (mention.span, number) for number, person in enumerate(context.persons) for mention in person.mentions
    )
    for variant in variants:
        one, other = (_named_at(named, span) for span in (variant.odd, variant.usual))
        if one is not None and other is not None and one != other:
            yield ("p", one), ("p", other)
            yield ("p", other), ("p", one)


def _named_at(named: Sequence[tuple[Span, int]], span: Span) -> int | None:
    """Return the number of the person in whose name the words at `span` stand."""
    i = bisect_right(named, span.end - 1, key=lambda one: one[0].start) - 1
    return named[i][1] if i >= 0 and span.end <= named[i][0].end else None
