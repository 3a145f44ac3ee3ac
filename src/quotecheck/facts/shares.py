"""Find the shares of a whole that a text says are all of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.facts.cover import Cover
from quotecheck.facts.numbers import Number
from quotecheck.model import Quotation, Reckoning, Sentence, Sum

# and the remaining | 30 percent; the rest, 30 percent
_REST = re.compile(
    r"\b[Tt]he (?:remaining|other|rest|remainder|balance)(?:,| was| were| is|:)? (?:about |roughly )?$"
)
_MOST_SHARES = 12


def find_shares(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...], numbers: tuple[Number, ...]
) -> tuple[Reckoning, ...]:
    """Return every sum of percentages that ends in the rest of a whole, in reading order.

    Only `the remaining 30 percent` says that shares are all of one whole; the shares before it, in its sentence or the
    one before, are added from the last on until they make up the hundred. Of 29 sums over a hundred that were read in
    published copy, none that did not say so was an error: polls let people choose twice.
    """
    quoted = Cover.of_quotations(quotations)
    percents = [number for number in numbers if number.unit == "%" and "point" not in number.span.of(text)]
    starts = [number.span.start for number in percents]
    return tuple(_sums(text, sentences, quoted, percents, starts))


def _sums(
    text: str, sentences: tuple[Sentence, ...], quoted: Cover, percents: list[Number], starts: list[int]
) -> Iterator[Reckoning]:
    bounds = [sentence.span.start for sentence in sentences]
    for i, rest in enumerate(percents):
        if not _REST.search(text, max(0, rest.span.start - 40), rest.span.start):
            continue
        here = bisect_left(bounds, rest.span.start + 1) - 1
        first = bisect_left(starts, bounds[max(0, here - 1)]) if here >= 0 else i
        shares = percents[max(first, i - _MOST_SHARES) : i]
        made, holds = rest.value, False
        for share in reversed(shares):
            made += share.value
            holds = holds or abs(made - 100) <= 0.5 * (len(shares) + 1) + 0.01
        if shares and not holds:
            yield Reckoning(
                kind=Sum.SHARES,
                span=rest.span,
                terms=tuple(share.span for share in shares),
                makes=f"{made:g}",
                holds=False,
                quoted=quoted.holds(rest.span.start),
            )
