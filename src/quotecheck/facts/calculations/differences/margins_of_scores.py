"""Find margins that do not fit the score they are of: trailed 41-32 at the break … the 11-point halftime deficit.

A score and a margin are of one time where both tell it: the break and the half, a win and a victory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import joined_pair
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 8  # tokens beside a score or a margin in which its time is told
_NOUN = 4  # tokens from a margin to its noun, or to what tells its time
_REACH = 8  # sentences from a score to its margin
_LEAST = 2


class _Score(NamedTuple):
    """A score, how far its sides are apart, and the times of the match that words beside it tell."""

    span: Span
    apart: int
    sentence: int
    times: frozenset[str]


def find_margins_of_scores(
    index: TextIndex, sentences: SentenceIndex, clues: Clues, numbers: Sequence[Number]
) -> Iterator[Calculation]:
    """Yield the margins, right and wrong, of the one score that a text tells of the same time of a match."""
    tokens = index.tokens
    scores = [score for i in clues.numbers if (score := _score(tokens, sentences, i))]
    for number in numbers if scores else ():
        times = _times_of_margin(tokens, number)
        sentence = sentences.number(number.span.start)
        if not times:
            continue
        alike = [score for score in scores if score.times & times]
        near = [score for score in alike if abs(sentence - score.sentence) <= _REACH]
        apart = {score.apart for score in alike}
        if near and (number.value in apart or len(apart) == 1):
            yield Calculation(
                kind=Sum.DIFFERENCE,
                span=number.span,
                terms=(near[-1].span,),
                makes=f"{near[-1].apart}",
                holds=number.value in apart,
                quoted=index.is_quoted(number.span.start),
            )


def _score(tokens: Tokens, sentences: SentenceIndex, i: int) -> _Score | None:
    """Return the score at a token: led | 41-32 at the break."""
    dashed = tokens.words[i + 1 : i + 2] in (("–",), ("-",)) and i + 2 < len(tokens.words)
    last = i + 2 if dashed else i
    pair = joined_pair(f"{tokens.words[i]}-{tokens.words[last]}" if dashed else tokens.words[i])
    sentence = sentences.number(tokens.starts[i])
    if pair is None or sentence < 0 or abs(pair[0] - pair[1]) < _LEAST:
        return None
    times = _times(tokens, range(i - 1, max(-1, i - _NEAR), -1)) or frozenset()
    times |= _times(tokens, range(last + 1, min(len(tokens.words), last + _NEAR)))
    return _Score(Span(tokens.starts[i], tokens.ends[last]), abs(pair[0] - pair[1]), sentence, times)


def _times_of_margin(tokens: Tokens, number: Number) -> frozenset[str]:
    """Return the times of a match that a margin is of, nothing where the number is none: an | 11-point halftime hole.

    Trailed by | 11 at the half; not: a 19-point lead, which nothing ties to a score.
    """
    stop = number.tokens.stop
    joined = number.rest.lower() in ("-point", "-run", "-goal")
    behind = range(stop, min(len(tokens.words), stop + _NEAR))
    if joined:
        noun = next((k for k in behind[:_NOUN] if tokens.lower[k] in listed("nouns_of_margins")), -1)
        known = tokens.lower[number.tokens.start - 1] not in ("a", "an")
        times = _times(tokens, range(stop, min(noun + _NOUN, len(tokens.words)))) if noun >= 0 else frozenset()
        return times if known else times & {"half"}  # a 12-point | win may be one in another match
    by = tokens.lower[number.tokens.start - 1] == "by" and not number.unit and not number.rest
    before = tokens.lower[max(0, number.tokens.start - _NOUN) : number.tokens.start]
    return _times(tokens, behind) if by and not listed("words_before_margins").isdisjoint(before) else frozenset()


def _times(tokens: Tokens, place: range) -> frozenset[str]:
    """Return the times of a match that words tell, up to the end of a clause."""
    found: set[str] = set()
    for k in place:
        if (
            tokens.symbols[k] in ".;?!|:"
            or tokens.lower[k] in listed("joints_of_results")
            or joined_pair(tokens.words[k])
        ):
            break
        found |= _kinds().get(tokens.lower[k], frozenset())
    return frozenset(found)


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """Return each word that tells a time of a match → its kind: break → half."""
    rows = (line.split() for line in lines("times_of_matches"))
    return {word: frozenset((row[0],)) for row in rows for word in row}
