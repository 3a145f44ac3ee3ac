"""Words whose symbol does not follow from each alone: two that are one adverb, a preposition with nothing behind it."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck import lexicon

_ENDS = ",.;:?!|)"
# A pair of words → the symbols of both, the symbols one of which must follow, and a word that may not.
_PAIRS = {
    "in part": ("RR", "", "of"),  # the statement read in part: “It is safe.” Not: in part of the town
    "in writing": ("PN", "T,.|", ""),  # assured them in writing that
    "not guilty": ("NN", "", ""),  # pleaded not guilty
}


def fixed(lower: tuple[str, ...], symbols: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the places of such words, each with its symbol."""
    distinct = frozenset(lower)
    for (first, second), (drawn, before, never) in _pairs():
        for i in _places(lower, second) if first in distinct and second in distinct else ():
            follows = not before or symbols[i + 1] in before
            if lower[i - 1] == first and follows and lower[i + 1 : i + 2] != (never,):
                yield i - 1, drawn[0]
                yield i, drawn[1]
    for word in lexicon.words("adverbs_at_an_end") & distinct:
        for i in _places(lower, word):
            if symbols[i + 1] in _ENDS:
                yield i, "R"


def _places(lower: tuple[str, ...], word: str) -> Iterator[int]:
    at = 0
    for _ in range(lower.count(word)):
        at = lower.index(word, at) + 1
        if at > 1:
            yield at - 1


@cache
def _pairs() -> tuple[tuple[tuple[str, str], tuple[str, str, str]], ...]:
    """Return the pairs, those among them that are one adverb: they no longer depend on it; boasted in turn the cook."""
    adverbs = {word.replace("_", " "): ("RR", "", "") for word in lexicon.words("adverbs_of_two_words")}
    every = {**adverbs, **_PAIRS}
    return tuple(((pair.split()[0], pair.split()[1]), drawn) for pair, drawn in every.items())
