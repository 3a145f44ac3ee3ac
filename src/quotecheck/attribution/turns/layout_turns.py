"""Find the layout of a paragraph that says by itself who speaks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from quotecheck.attribution import layouts
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.layout import Credit, Turn
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.turns.headline_label import HEADLINE
from quotecheck.attribution.turns.interview import INTERVIEW
from quotecheck.registry import folders


@cache
def _credits() -> tuple[Credit, ...]:
    found = folders.members(layouts, "credit", Credit)
    return tuple(sorted(found, key=lambda credit: (credit.layout.rank, credit.layout.name)))


def layout_names() -> frozenset[str]:
    """Return the names of all layouts, which are those of the readings that they make."""
    return frozenset((INTERVIEW, HEADLINE, *(credit.layout.name for credit in _credits())))


def credited_turn(skeleton: Skeleton, start: int, is_lone: Callable[[int], bool]) -> Turn | None:
    """Return what the layout of the paragraph at `start` credits to somebody, if it has one.

    `is_lone` tells whether a label is nobody's, as `lone_labels` finds.
    """
    for credit in _credits():
        match = compiled(credit.layout.shape).match(skeleton.symbols, start)
        if match and credit.fits(skeleton.tokens.words[match.start("source") : match.end("source")]):
            if match["cue"] == ":" and is_lone(start):
                continue
            return Turn(
                source=range(*match.span("source")),
                cue=range(*match.span("cue")) if match["cue"] else None,
                content=(range(*match.span("content")),),
                pattern=credit.layout.name,
                chance=credit.layout.confidence,
            )
    return None
