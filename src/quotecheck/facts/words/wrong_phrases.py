"""The phrases and words that no text means as they stand, each with what was meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon


@cache
def wrong_phrases() -> Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the first two words of each, in small letters → the words of such phrases, and what is right.

    The second word is empty where a phrase has no more than one.
    """
    found: dict[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in lexicon.lines("wrong_phrases"):
        wrong, _, right = line.partition(", ")
        words = tuple(wrong.replace("'s", " 's").split())
        key = words[0].lower(), words[1].lower() if len(words) > 1 else ""
        found[key] = (*found.get(key, ()), (words, right))
    return found


@cache
def _first_words() -> frozenset[str]:
    return frozenset(first for first, _ in wrong_phrases())


def may_be_wrong(word: str) -> bool:
    """Return whether a word is a wrong one or opens a wrong phrase."""
    return word.lower() in _first_words() or begins_in_doubt(word)


def begins_in_doubt(word: str) -> bool:
    """Return whether two capital I open a word, the second in the place of an l: IIyse."""
    return word.startswith("II") and len(word) > 3 and word[2:].islower() and word.isalpha()
