"""Find rests of a sum of money told sentences before: owed $48m; $36m now, the remaining $10m."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quotecheck.facts.numbers.numbers import Number
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex

_FIGURES = r"\d[\d,]*(?:\.\d+)?"
_SHARE = 0.12  # of what parts and rest make, by which a whole differs that is meant
_MOST_APART = 60  # characters from one part to the next


def far_rest(index: TextIndex, before: Sequence[Number], inside: Sequence[Number], rest: Number) -> Calculation | None:
    """Return the wrong rest of a whole that a sentence before tells, or the first number of its own sentence.

    `inside` are the numbers of its sentence before it, which are the parts. Where a whole, or what two of the numbers
    before make, is what parts and rest make, nothing is wrong.
    """
    parts = [number for number in inside if number.unit == rest.unit]
    wholes = [number for number in before if number.unit == rest.unit]
    if not parts or not rest.unit or any(number.unit != rest.unit for number in inside):
        return None
    made = sum(part.value for part in parts) + rest.value
    places = [*(part.span.start for part in parts), rest.span.start]
    if any(b - a > _MOST_APART for a, b in pairwise(places)):
        return None
    if near_by := [number.span.start for number in before if number.unit == rest.unit]:
        told = index.tokens.within(near_by[0], rest.span.end)
        if not listed("signs_of_another_sum").isdisjoint(index.tokens.lower[told.start : told.stop]):
            return None  # the court cut it by a tenth; a fine came on top
    slack = min(each.step for each in (*parts, rest)) * (len(parts) + 1) / 2
    known = [number.value for number in (*wholes, *parts)]
    explained = {*known, *(abs(a - b) for a in known for b in known), *(a + b for a in known for b in known)}
    if any(abs(made - value) <= slack for value in explained):
        return None
    near = [whole for whole in wholes if abs(whole.value - made) <= _SHARE * made]
    if len({whole.value for whole in near}) != 1:
        return None
    left = near[-1].value - made + rest.value
    return Calculation(
        kind=Sum.REST,
        span=rest.span,
        terms=tuple(sorted((near[-1].span, *(part.span for part in parts)))),
        makes=_as_written(rest.span.of(index.text), rest.value, left),
        holds=False,
        quoted=index.is_quoted(rest.span.start),
    )


def _as_written(text: str, value: float, other: float) -> str:
    """Return another amount as `text` writes the first: $10 million, and $12 million."""
    match = re.search(_FIGURES, text)
    if match is None:
        return f"{other:,g}"
    figures = float(match[0].replace(",", ""))
    shown = f"{other * figures / value:,.2f}".rstrip("0").rstrip(".")
    return f"{text[: match.start()]}{shown}{text[match.end() :]}"
