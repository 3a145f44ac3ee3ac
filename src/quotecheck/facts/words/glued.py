"""Tell where the space is missing in two words that were typed as one: $90million, July20, toHalden, ofthe."""

from __future__ import annotations

from collections.abc import Container

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.function_words import function_words
from quotecheck.system.expressions import expression

_LEAST_UNIT = 4  # letters: 9am, 5km, 20mph and 2nd are written so
_GLUED_IN_PRINT = "£€"
_ENDINGS = frozenset({"fold", "something", "ever", "point"})
"""What is written behind a figure: 10fold, 20something."""


def glued_at(word: str, months: Container[str]) -> int:
    """Return how many characters of `word` come before the missing space, 0 where it is one word."""
    if len(word) < 3:
        return 0
    if word[-1].isdecimal():
        month = word.rstrip("0123456789")
        return len(month) if len(word) - len(month) < 3 and month in months else 0
    if not word[-1].isalpha():
        return 0
    if not word[0].isalpha():
        return _figure_length(word)
    if word[0].islower() and word.isalpha():
        return _small_words(word) if word.islower() else _before_capital(word)
    return 0


def _figure_length(word: str) -> int:
    """Return how long the amount is that a word is glued to: $90million, 5percentage; £90million is British style."""
    match = _FIGURE.fullmatch(word)
    if (
        match is None
        or match[2] in _ENDINGS
        or (word[0] in _GLUED_IN_PRINT and match[2] in lexicon.words("scales_of_money"))
    ):
        return 0
    return match.end(1) if match[2] in lexicon.common_words() else 0


_FIGURE = expression(rf"([$£€]?\d[\d.,]*)([a-z]{{{_LEAST_UNIT},}})")


def _before_capital(word: str) -> int:
    """Return how long the small word is that a name is glued to: toHalden, beforeMonday; not iPhone, easyJet."""
    at = next(i for i, letter in enumerate(word) if letter.isupper())
    head, tail = word[:at], word[at:]
    if at < 2 or head not in lexicon.common_words():
        return 0
    if len(tail) == 1:
        return at if tail == "U" and _is_small(head) else 0  # thatU.S.
    if not tail[1:].islower():
        return 0
    known = people.capitalised().get(tail.lower(), 0)
    return at if _is_small(head) or _is_small(tail.lower()) or known & people.CALENDAR else 0


def _small_words(word: str) -> int:
    """Return how long the first of small words is that stand glued in a row: ofthe, oftheplan."""
    openers = lexicon.lines("openers_of_glued_words")
    for opener in openers if word.startswith(openers) else ():
        if word.startswith(opener):
            rest = word[len(opener) :]
            if rest in lexicon.words("followers_in_glued_words"):
                return 0 if word in lexicon.common_words() or word in lexicon.words("like_glued_words") else len(opener)
            if rest.startswith("the") and len(rest) > 6 and rest[3:] in lexicon.common_words():
                return 0 if word in lexicon.common_words() or rest in lexicon.common_words() else len(opener)
    return 0


def _is_small(word: str) -> bool:
    return word in function_words()
