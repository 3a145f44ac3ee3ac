"""Find shares of one whole of which the first is told in words: half came from schools, 30% from us."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from quotecheck.facts.calculations.shares.shares_in_a_row import are_parts
from quotecheck.facts.calculations.shares.whole_shares import sum_of_shares
from quotecheck.facts.numbers.fractions import fractions, fractions_pattern
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import times_in
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, TextIndex, Tokens

_WHOLE = 100
_LOOSE, _OFF = 2, 15  # percent by which such shares may be more, and by which a slip makes them so at most
_PAIR = 2
_MOST = 80  # characters between two shares


def shares_in_words(index: TextIndex, sentences: SentenceIndex, percents: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the shares that are more than the whole: a fraction, and the percentages of the other parts.

    What each share does stands behind the same preposition: half came | from schools, 30% | from clinics and 25% |
    from firms. Or each is of a part: timber makes up half of it, stone 30% and brick 25%. Half of the men row, 30% of
    the women sail and 25% of both swim: these are of three wholes.
    """
    for i, group in groupby(percents, key=lambda number: sentences.number(number.span.start)):
        shares = list(group)
        sentence = sentences.place(index.tokens, i) if i >= 0 else range(0)
        before = Span(sentences.starts[max(i, 0)], shares[0].span.start)
        match = _fraction().search(before.of(index.text)) if i >= 0 else None
        told_twice = len(times_in(index.tokens.lower[sentence.start : sentence.stop])) > 1
        if match is None or told_twice or len(before) - match.start() > _MOST:
            continue  # half last year, 30% this year
        first = _share(index.tokens, before, match)
        alike = len(shares) == _PAIR and _are_alike(index.tokens, match, before, *shares)
        made = first.value + sum(share.value for share in shares)
        if _WHOLE + _LOOSE < made <= _WHOLE + _OFF and (
            alike or are_parts(index.tokens, sentence.start, (first, *shares))
        ):
            yield sum_of_shares(index, (first, *shares), made)


def _share(tokens: Tokens, before: Span, match: re.Match[str]) -> Number:
    """Return a fraction as a share: half is 50 percent."""
    span = Span(before.start + match.start(1), before.start + match.end(1))
    return Number(
        span=span,
        value=100 * fractions()[match[1].lower()],
        step=1,
        unit="%",
        in_words=True,
        tokens=tokens.within(span.start, span.end),
    )


def _are_alike(tokens: Tokens, match: re.Match[str], before: Span, a: Number, b: Number) -> bool:
    """Return whether one preposition stands behind all three shares, and `and` joins the last."""
    joint = tokens.lower[a.tokens.stop]
    if joint not in listed("prepositions_of_shares") or tokens.lower[b.tokens.stop] != joint:
        return False
    told = tokens.within(before.start + match.end(), a.span.start)
    last = tokens.lower[b.tokens.start - 1] == "and" and tokens.lower[b.tokens.stop + 1] not in listed("words_for_all")
    return last and tokens.words[told.stop - 1] == "," and joint in tokens.lower[told.start : told.stop]


@cache
def _fraction() -> re.Pattern[str]:
    return re.compile(rf"\b((?i:{fractions_pattern()}))(?= (?:of|came|comes|went|goes|is|was)\b)")
