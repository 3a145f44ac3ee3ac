"""How names are compared: letters without case and accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DROP = str.maketrans("", "", "’'‘`.-‑–")
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Return `word` without case, accents, apostrophes, stops and hyphens."""
    if word.isascii():
        return word.lower().translate(_DROP)
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_DROP).translate(_SPECIAL)
