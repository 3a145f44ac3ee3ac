"""Find shares of one whole of which the first is told in words: half came from schools, 30% from us."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from quotecheck.facts.numbers.fractions import fractions, fractions_pattern
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import times_in
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens

_WHOLE = 100
_LOOSE, _OFF = 2, 15  # percent by which such shares may be more, and by which a slip makes them so at most
_PAIR = 2
_MOST = 80  # characters between two shares


def shares_in_words(index: TextIndex, sentences: SentenceIndex, percents: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the shares that are more than the whole: a fraction, and two percentages behind one preposition each.

    What each share does stands behind the same preposition: half came | from schools, 30% | from clinics and 25% |
    from firms. Half of the men row, 30% of the women sail and 25% of both swim: these are of three wholes.
    """
    for i, group in groupby(percents, key=lambda number: sentences.number(number.span.start)):
        shares = list(group)
        if i < 0 or len(shares) != _PAIR:
            continue
        a, b = shares
        before = Span(sentences.starts[i], a.span.start)
        match = _fraction().search(before.of(index.text))
        sentence = sentences.place(index.tokens, i)
        if len(times_in(index.tokens.lower[sentence.start : sentence.stop])) > 1:
            continue  # half last year, 30% this year
        if match is None or len(before) - match.start() > _MOST or not _are_alike(index.tokens, match, before, a, b):
            continue
        made = 100 * fractions()[match[1].lower()] + a.value + b.value
        if _WHOLE + _LOOSE < made <= _WHOLE + _OFF:
            first = Span(before.start + match.start(1), before.start + match.end(1))
            yield Calculation(
                kind=Sum.SHARES,
                span=b.span,
                terms=(first, a.span),
                makes=f"{made:.3g}",
                holds=False,
                quoted=index.is_quoted(b.span.start),
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
