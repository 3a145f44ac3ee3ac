"""Find sums whose terms stand in another sentence: a rise told in percent later, a whole told before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.sums import Made, change
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_KNOWN = ("the", "this", "that", "its")
_BACK = 3  # words between a number and the from or to before it
_LEAST, _FEWEST = 10, 3  # the least whole, the fewest parts
_LEAD = 5  # sentences in which the whole is told
_SHARE = 0.1  # by which parts and whole may differ to be taken for each other


def find_distant_sums(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> tuple[Calculation, ...]:
    """Return the sums over sentences, right and wrong, in reading order.

    `The 38-percent increase` is that of the only two numbers that the text gives a rise from and to. What `of the
    works` is divided into (26 on wood, 12 on canvas and two on tin) makes the number of all, which the first sentences
    tell.
    """
    return tuple(sorted(_changes(index, sentences, numbers)))


def _changes(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Calculation]:
    tokens = index.tokens
    told = [
        number
        for number in numbers
        if number.unit == "%" and _is_known_change(tokens, number) and not _gives_way(tokens, sentences, number)
    ]
    if not told:
        return
    pairs = [
        (a, b)
        for a, b in pairwise(numbers)
        if a.unit == b.unit != "%"
        and (a.unit or a.value >= _LEAST)  # not from 2 to 4 in the afternoon
        and (_went(tokens, a, b) or _is_up_from(tokens, b))
        and sentences.number(a.span.start) == sentences.number(b.span.start)
    ]
    printed = [number.value for number in numbers if number.unit == "%"]
    pairs = [(b, a) if _is_up_from(tokens, b) else (a, b) for a, b in pairs]
    made = [(a, b, percent) for a, b in pairs if (percent := change(a, b, ""))]
    for number in told:
        if len(made) == 1 and printed.count(number.value) == 1:
            a, b, percent = made[0]
            holds = percent.low <= number.value <= percent.high
            yield _calculation(index, Sum.CHANGE, number, (a, b), percent, holds=holds)


def _is_known_change(tokens: Tokens, number: Number) -> bool:
    """Return whether a percentage is of a change that the text takes for known: the | 38-percent | increase."""
    last = number.tokens.stop
    first = number.tokens.start
    if tokens.words[first - 1] == tokens.words[last] == ",":  # last year's sales gain, | 21 percent |, was
        owned = not {"'s", *_KNOWN}.isdisjoint(tokens.lower[max(0, first - 2 - _BACK) : first - 1])
        return owned and tokens.lower[first - 2] in listed("nouns_of_change")
    return tokens.lower[first - 1] in _KNOWN and tokens.lower[last] in listed("nouns_of_change")


def _went(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether something went from one number to the other."""
    return _is_behind(tokens, a, "from") and _is_behind(tokens, b, "to")


def _is_up_from(tokens: Tokens, base: Number) -> bool:
    """Return whether a number is what the number before went up from: had $94 million, up from | $80."""
    first = base.tokens.start
    return tokens.lower[first - 2 : first] in (("up", "from"), ("down", "from")) and tokens.words[first - 3] == ","


def _gives_way(tokens: Tokens, sentences: SentenceIndex, number: Number) -> bool:
    """Return whether its sentence tells of another figure in its place: The | 46 percent reduction fell to 40."""
    i = sentences.number(number.span.start)
    inside = sentences.place(tokens, i) if i >= 0 else range(0)
    return not listed("superseding_words").isdisjoint(tokens.lower[inside.start : inside.stop])


def _is_behind(tokens: Tokens, number: Number, word: str) -> bool:
    first = number.tokens.start
    return word in tokens.lower[max(0, first - _BACK) : first]


def _calculation(
    index: TextIndex, kind: Sum, result: Number, terms: Sequence[Number], made: Made, *, holds: bool
) -> Calculation:
    return Calculation(
        kind=kind,
        span=result.span,
        terms=tuple(sorted(term.span for term in terms)),
        makes=made.shown,
        holds=holds,
        quoted=index.is_quoted(result.span.start),
    )
