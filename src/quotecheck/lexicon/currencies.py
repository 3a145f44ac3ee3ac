"""Amounts of money that begin with letters, as desks outside America and Europe print them: N4.7bn, Sh412, Rs 500."""

from __future__ import annotations

from functools import lru_cache

from quotecheck.lexicon import lines, words
from quotecheck.system.expressions import expression

_LETTERED = expression(r"\d(?<![\s\d$£€.,(–—-].)\d*+[.,]\d")
_BEFORE_FIGURES = expression(r"\D+(?=\d)")
_SCALED = expression(r"\d+(?:[.,]\d|(?:k|m|mn|mil|mln|cr|bn|b|bln|tn|trn|-[BM]|-[bm]illion)\b)")


@lru_cache(maxsize=4096)
def currency_length(word: str) -> int:
    """Return how many letters or signs before the figures of a word are a currency, 0 where it is no such amount.

    One letter alone is a currency only before an amount that no label has: N4.7bn, R45m; not P5, N95, K9.
    """
    if word.isalpha() or word[:1].isdigit() or not any(map(str.isdigit, word)):
        return 0  # most words; many articles hold no other, and are spared the expression
    match = _BEFORE_FIGURES.match(word)
    if match is None or match[0] not in words("currencies"):
        return 0
    return match.end() if is_currency(match[0]) or _SCALED.match(word, match.end()) else 0


def is_currency(word: str) -> bool:
    """Return whether a word that stands before figures is a currency of several letters, or a sign: Rs, Sh, RM, ₹."""
    return (len(word) > 1 or not word.isalnum()) and word in words("currencies")


def before_amounts(text: str) -> str:
    """Return what matches the currency before an amount of `text`.

    Most texts have no amount that begins with letters, and are spared a list that takes a millisecond to compile.
    """
    if not _LETTERED.search(text):
        return "[$£€]"
    longest_first = sorted(lines("currencies"), key=len, reverse=True)
    return rf"[$£€]|(?<![\w-])(?:{'|'.join(longest_first)})(?=\d++[.,]\d)"
