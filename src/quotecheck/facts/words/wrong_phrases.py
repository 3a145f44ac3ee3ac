"""The phrases and words that no text means as they stand, each with what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from quotecheck import lexicon


@cache
def wrong_phrases(first: str) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the second word, in small letters as `first` → the words of the phrases they begin, and what is right.

    The second word is empty where a phrase has no more than one.
    """
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in _by_first_word().get(first, ()):
        wrong, _, right = line.partition(", ")
        words = tuple(wrong.split())
        second = words[1].lower() if len(words) > 1 else ""
        found[second] = (*found.get(second, ()), (words, right))
    return found


@cache
def _by_first_word() -> Mapping[str, list[str]]:
    """Return the first word of each, in small letters → its lines: of a thousand a text has the words of a few."""
    found: dict[str, list[str]] = {}
    for line in lexicon.lines("wrong_phrases"):
        wrong, comma, right = line.partition(", ")
        words = wrong.replace("'s", " 's")
        found.setdefault(words.partition(" ")[0].lower(), []).append(f"{words}{comma}{right}")
    return found


def may_be_wrong(word: str) -> bool:
    """Return whether a word is a wrong one or opens a wrong phrase."""
    return word.lower() in _by_first_word() or begins_in_doubt(word)


def openers_of_wrong_phrases() -> Iterable[str]:
    """Return the words, in small letters, that are wrong or open a wrong phrase."""
    return _by_first_word()


def begins_in_doubt(word: str) -> bool:
    """Return whether two capital I open a word, the second in the place of an l: IIyse."""
    return word.startswith("II") and len(word) > 3 and word[2:].islower() and word.isalpha()
