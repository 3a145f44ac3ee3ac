"""Words of other languages that make a capitalised run the name of a body: Sindicato, Sangathan."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines, words
from quotecheck.lexicon.folding import fold


def opens_name(word: str) -> bool:
    """Return whether a word opens the name of a body: the | Sindicato | de Salineros."""
    known = word in words("organisation_heads")  # Federation, but Fédération
    return word[0].isupper() and not known and fold(word) in _heads("heads_before_foreign_names")


def ends_name(word: str) -> bool:
    """Return whether a word ends the name of a body: the Ostby Bunkar | Sangathan."""
    return word[0].isupper() and fold(word) in _heads("heads_behind_foreign_names")


@cache
def _heads(name: str) -> frozenset[str]:
    return frozenset(word for line in lines(name) for word in line.split())
