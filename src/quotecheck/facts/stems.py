"""Tell what a sentence is about: the stems of its content words, and its words of time."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TIMES = frozenset(
    "last this next previous earlier now today yesterday ago per daily yearly annual annually monthly weekly".split()
)


def content_of(sentence: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the content words of `sentence` and its words of time."""
    spelt = _WORD.findall(sentence)
    times = {
        word.lower()
        for word in spelt
        if word.lower() in _TIMES or (word[0].isupper() and word.lower() in listed("calendar"))
    }
    about = frozenset(stem(word) for word in spelt if len(word) > 3 and word.lower() not in function_words())
    return about, frozenset((*times, *_YEAR.findall(sentence)))


def stem(word: str) -> str:
    """Return `word` in lower case without the commonest endings, so that `votes`, `voted` and `voting` are one."""
    word = word.lower().removesuffix("'s").removesuffix("’s")
    if word in irregular_plurals():
        return irregular_plurals()[word]
    for ending in ("ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@cache
def irregular_plurals() -> dict[str, str]:
    """Return the plurals that do not end in -s with their singulars."""
    return dict(line.split() for line in lines("irregular_plurals"))


@cache
def function_words() -> frozenset[str]:
    """Return the words that carry no content of their own."""
    return frozenset(line.split()[0] for line in lines("function_words"))
