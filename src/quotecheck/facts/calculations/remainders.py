"""Find what a loss leaves of a whole: holds 44 seats; the loss of seven of them would reduce it to 37."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from math import isclose

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_OFF, _SHARE_OFF = 2, 0.15  # what a slip makes of a remainder at most, and where the whole and the loss are alone
_LEAST = 5


def find_remainders(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> tuple[Calculation, ...]:
    """Return the remainders that a sentence tells with the one loss in it, right and wrong, in reading order.

    The whole stands in the same sentence or in the one before. Where no number there makes the remainder, the whole is
    the one that nearly does.
    """
    by_sentence: dict[int, list[Number]] = {}
    found: list[Calculation] = []
    for i, group in groupby(numbers, key=lambda number: sentences.number(number.span.start)):
        if i < 0:
            continue
        inside = by_sentence[i] = [number for number in group if _is_exact(index.tokens, number)]
        if len(inside) >= 2 and (rest := _rest(index, sentences, i, inside)):
            before = by_sentence.get(i - 1, [])
            found += _checked(index, before, [number for number in inside if number.span.start < rest.span.start], rest)
    return tuple(found)


def _is_exact(tokens: Tokens, number: Number) -> bool:
    """Return whether a number counts to the last one: seven seats; not about seven, nor 7 percent."""
    return not number.unit and not number.rest and not bounds_of(tokens, number)


def _rest(index: TextIndex, sentences: SentenceIndex, i: int, inside: Sequence[Number]) -> Number | None:
    """Return the number that a sentence calls what is left: would be cut to | 30."""
    span = sentences.spans[i]
    text = span.of(index.text)
    match = _left().search(text) if any(words in text for words in _LEAVING) else None
    if not match or not _losing().search(text):
        return None
    return next((number for number in inside if number.span.start == span.start + match.end()), None)


_LEAVING = ("left with", "reduc", "cut ", "bring", "shrink ", "slash ", "take ", "leave ")
"""What stands in all that `_left` matches: most sentences have none of it."""


@cache
def _left() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:left with|(?:reduc(?:e|es|ed|ing)|cut|bring|brings|shrink|slash|take) (?:[\w'’-]+ ){1,4}(?:down )?to"
        r"|(?:would|will) leave (?:[\w'’-]+ ){1,4}with) (?:just |only )?(?=\w)"
    )


@cache
def _losing() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:loss|losing|lose|exit|departure|without|resign\w*|withdraw\w*|defect\w*|minus|leav\w+)\b"
    )


def _checked(
    index: TextIndex, before: Sequence[Number], losses: Sequence[Number], rest: Number
) -> Iterator[Calculation]:
    wholes = [*before, *losses]
    pairs = [
        (whole, loss)
        for loss in losses
        for whole in wholes
        if whole is not loss and whole.value > max(rest.value, loss.value) and rest.value >= _LEAST
    ]
    right = [pair for pair in pairs if isclose(pair[0].value - pair[1].value, rest.value)]
    off = max(_OFF, _SHARE_OFF * rest.value) if len(pairs) == 1 else _OFF
    near = [pair for pair in pairs if abs(pair[0].value - pair[1].value - rest.value) <= off]
    if pair := (right or near)[:1]:
        whole, loss = pair[0]
        yield Calculation(
            kind=Sum.REST,
            span=rest.span,
            terms=tuple(sorted((whole.span, loss.span))),
            makes=written_like(index.text, rest, whole.value - loss.value),
            holds=bool(right),
            quoted=index.is_quoted(rest.span.start),
        )
