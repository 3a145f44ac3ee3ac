"""Find the shares of a whole that a text says are all of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from quotecheck.facts.numbers import Number
from quotecheck.model import Calculation, Quotation, Sentence, Stretches, Sum

# and the remaining | 30 percent; the rest, 30 percent
_REST = re.compile(r"\b[Tt]he (?:remaining|other|rest|remainder|balance)(?:,| was| were| is|:)? (?:about |roughly )?$")
# 21 percent | had no opinion; 4 percent | were undecided
_UNDECIDED = re.compile(
    r"(?: (?:of \w+|said|says|they|who|had|have|were|was|are|is|did|do|still|yet)){0,4} "
    r"(?:(?:not|no|n't) (?:\w+ )?(?:opinion|answer|view|sure|decided|know|say)|undecided|unsure|declined|refused)\b"
)
_MOST_SHARES = 12


def find_shares(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...], numbers: tuple[Number, ...]
) -> tuple[Calculation, ...]:
    """Return the percentages that must make up a hundred and do not, in reading order.

    Two things say that shares are all of one whole. `The remaining 30 percent`: the shares before it, in its sentence
    or the one before, are added from the last on until they make up the hundred. And `21 percent had no opinion`: with
    the two answers before it that cannot be more than a hundred. Of 29 sums over a hundred that were read in published
    copy, none that said neither was an error: polls let people choose twice.
    """
    quoted = Stretches.of(quotation.span for quotation in quotations)
    percents = [number for number in numbers if number.unit == "%" and "point" not in number.span.of(text)]
    starts = [number.span.start for number in percents]
    bounds = [sentence.span.start for sentence in sentences]
    found = []
    for i, last in enumerate(percents):
        here = bisect_left(bounds, last.span.start + 1) - 1
        if here < 0:
            continue
        same, before = (bisect_left(starts, bounds[k]) for k in (here, max(0, here - 1)))
        if _REST.search(text, max(0, last.span.start - 40), last.span.start):
            shares = percents[max(before, i - _MOST_SHARES) : i]
            sums = list(accumulate((share.value for share in reversed(shares)), initial=last.value))
            holds = any(abs(each - 100) <= 0.5 * (len(shares) + 1) + 0.01 for each in sums[1:])
        elif i - same >= 2 and _UNDECIDED.match(text, last.span.end):
            shares = percents[i - 2 : i]
            sums = [last.value + sum(share.value for share in shares)]
            holds = sums[-1] <= 102
        else:
            continue
        if shares and not holds:
            found.append(
                Calculation(
                    kind=Sum.SHARES,
                    span=last.span,
                    terms=tuple(share.span for share in shares),
                    makes=f"{sums[-1]:g}",
                    holds=False,
                    quoted=quoted.holds(last.span.start),
                )
            )
    return tuple(found)
