"""Which way a share of change goes, and of what it is: will rise | 34 percent, a | 34 percent | rise in wages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.words.stems import content_stem, stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_WHAT_MOVED = 4  # tokens behind a word for a change that tell what has changed
_FARTHEST = 12  # tokens from a share to the change that one before it has
_LINKS = ("by", "of")


def way_of_change(tokens: Tokens, number: Number) -> str:
    """Return which way a share goes by the word beside it: will | rise | by 34 percent; a 34 percent | cut; not: to.

    Or by that of one before: rise 12 percent in Ash and | 9 percent in Elm.
    """
    behind = tokens.lower[number.tokens.stop : number.tokens.stop + 1]
    if behind and (way := _ways().get(stem(behind[0]))):
        return way
    for i in range(number.tokens.start - 1, max(0, number.tokens.start - _FARTHEST), -1):
        if tokens.symbols[i] in ".;?!|":
            return ""
        led = i + 1 + (tokens.lower[i + 1] in _LINKS)
        if tokens.symbols[led] == "0" and (way := _ways().get(stem(tokens.lower[i]))):
            return way
    return ""


def ways_told(words: Iterable[str]) -> set[str]:
    """Return the ways that the words of a sentence tell."""
    return {_ways()[each] for each in map(stem, words) if each in _ways()}


def stems_apart(told: Iterable[str]) -> frozenset[str]:
    """Return those stems that tell of what a change is: not rise."""
    return frozenset(told) - _ways().keys()


def scope_of_change(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the stems of what a change is of, told at a token: the 41 percent rise | in | wages."""
    if tokens.lower[i] not in listed("links_of_what_moved"):
        return frozenset()
    behind = range(i + 1, min(len(tokens.words), i + 1 + _WHAT_MOVED))
    stop = next((k for k in behind if tokens.symbols[k] not in "DNKv'"), behind.stop)
    return frozenset(map(content_stem, tokens.words[i + 1 : stop])) - {""}


@cache
def _ways() -> dict[str, str]:
    return {stem(word): way for word, way in map(str.split, lines("movements"))}
