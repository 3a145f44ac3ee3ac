"""Tell what a sentence is about: the stems of its content words, and its words of time."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# this year, last month, a day, per hour, 20 years ago; not this town
_SCOPE = re.compile(
    r"\b(?:(?:last|this|next|previous|earlier|past)[ -](?:year|month|week|quarter|season|decade|century|summer|winter"
    r"|spring|fall|autumn|term)|ago|yesterday|today|(?:per|an?) (?:hour|day|week|month|year)|daily|weekly|monthly"
    r"|annual(?:ly)?|yearly)\b"
)


def content_of(sentence: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the content words of `sentence` and its words of time: years, months, `last year`, `a day`.

    Days of the week are none: news says on which it was told.
    """
    spelt = _WORD.findall(sentence)
    about = frozenset(stem(word) for word in spelt if len(word) > 3 and word.lower() not in function_words())
    named = {word for word in spelt if word[0].isupper() and word.lower() in listed("calendar")}
    months = {word for word in named if not word.endswith("day")}
    return about, frozenset((*months, *_SCOPE.findall(sentence), *_YEAR.findall(sentence)))


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
