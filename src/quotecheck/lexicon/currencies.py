"""Amounts of money that begin with letters, as desks outside America and Europe print them: N4.7bn, Sh412, Rs 500."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quotecheck.lexicon import words


@lru_cache(maxsize=4096)
def currency_length(word: str) -> int:
    """Return how many letters or signs before the figures of a word are a currency, 0 where it is no such amount.

    One letter alone is a currency only before an amount that no label has: N4.7bn, R45m; not P5, N95, K9.
    """
    if word.isalpha() or word[:1].isdigit() or not any(map(str.isdigit, word)):
        return 0  # most words; many articles hold no other, and are spared the expression
    match = _amount().match(word)
    return match.end() if match else 0


def is_currency(word: str) -> bool:
    """Return whether a word that stands before figures is a currency of several letters, or a sign: Rs, Sh, RM, ₹."""
    return (len(word) > 1 or not word.isalnum()) and word in words("currencies")


@cache
def currencies() -> tuple[str, str]:
    """Return what matches the currencies of several letters or with a sign, and those of one letter."""
    longest_first = sorted(words("currencies"), key=lambda each: (-len(each), each))
    letter = [each for each in longest_first if len(each) == 1 and each.isalpha()]
    return "|".join(each for each in longest_first if each not in letter), "|".join(letter)


@cache
def _amount() -> re.Pattern[str]:
    several, one = currencies()
    scaled = r"\d+(?:[.,]\d|(?:k|m|mn|mil|mln|cr|bn|b|bln|tn|trn|-[BM]|-[bm]illion)\b)"
    return re.compile(rf"(?:{several})(?=\d)|(?:{one})(?={scaled})")
