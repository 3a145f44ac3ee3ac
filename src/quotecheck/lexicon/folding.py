"""The one form in which words and names are compared: small letters, without accents, and without the marks inside."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

Key = tuple[str, ...]
"""The words of a name, each in that form."""

# Letters that no accent was added to, but that are printed as plain ones where a system lacks them.
_PLAIN = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h"}
)
_MARKS = str.maketrans("", "", "’'‘ʼ`.-‑–")
_TIMES = 2  # that text was read in the wrong encoding


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return `word` in small letters and without accents; marks and spaces stay: `Ștefan's` is `stefan's`."""
    lowered = mended(word).casefold()
    if lowered.isascii():
        return lowered
    lowered = lowered.translate(_PLAIN)
    return "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Return the form in which two spellings of a name are one: `fold` without apostrophes, stops and hyphens."""
    return fold(word).translate(_MARKS)


def in_small_letters(word: str) -> str:
    """Return a word in small letters, as texts are looked up by: peña, from PeÃ±a too."""
    return mended(word).lower()


def mended(word: str) -> str:
    """Return a word whose UTF-8 was taken for Latin-1, once or twice, as it was, and any other composed: Peña.

    From PeÃ±a, PeÃ\u0083Â±a, and from n with a tilde of its own.
    """
    if word.isascii():
        return word
    word = unicodedata.normalize("NFC", word)
    for _ in range(_TIMES):
        if not ("Ã" in word or "Ä" in word or "Å" in word):
            return word
        try:
            word = word.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return word  # Ängel, and letters that only Windows-1252 has
    return word
