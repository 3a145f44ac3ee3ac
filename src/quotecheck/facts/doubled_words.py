"""Find words that were typed twice."""

from __future__ import annotations

from itertools import compress
from operator import eq

from quotecheck.lexicon import words as listed
from quotecheck.model import DoubledWord, Span, TextIndex

_MOST_BLANKS = 2
_PARTICLES = ("in", "on")
_NOT_BESIDE = frozenset("'’.-")


def find_doubled_words(index: TextIndex) -> tuple[DoubledWord, ...]:
    """Return the words that stand twice in a row, in reading order.

    A quoted speaker may stammer, but nobody says "of of".
    """
    text, tokens = index.text, index.tokens
    alike = map(eq, tokens.lower, tokens.lower[1:])  # the second of two paragraph breaks is no word
    found = []
    for i in compress(range(len(tokens.lower)), alike):
        word, again = tokens.words[i], tokens.words[i + 1]
        start, end = tokens.starts[i], tokens.ends[i + 1]
        if not word.isalpha() or word[1:] != again[1:] or again[0].isupper() or word in listed("doubles_allowed"):
            continue
        if not 0 < tokens.starts[i + 1] - tokens.ends[i] <= _MOST_BLANKS or word.lower() in listed("doubles_allowed"):
            continue
        if text[start - 1 : start] in _NOT_BESIDE or text[end : end + 1] in ("'", "’", "-"):
            continue
        behind = tokens.words[i + 2]
        # The Soviets came in in 1979; the show goes on on Monday.
        if word in _PARTICLES and tokens.starts[i + 2] > end and (behind[0].isdecimal() or behind[0].isupper()):
            continue
        quoted = index.is_quoted(start)
        if not quoted or word.lower() in listed("never_said_twice"):
            found.append(DoubledWord(Span(start, end), quoted))
    return tuple(found)
