"""The phrases and words that no text means as they stand, each with what was meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon


@cache
def wrong_phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the first word of each → the words of such phrases, and what is right: could → could of, could have."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in lexicon.lines("wrong_phrases"):
        wrong, _, right = line.partition(", ")
        words = tuple(wrong.replace("'s", " 's").split())
        found[words[0].lower()] = (*found.get(words[0].lower(), ()), (words, right))
    return found


def begins_in_doubt(word: str) -> bool:
    """Return whether two capital I open a word, the second in the place of an l: IIyse."""
    return word.startswith("II") and len(word) > 3 and word[2:].islower() and word.isalpha()
