"""The words by which two roles are compared: shortened titles in full, articles and ages left out."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import titles
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.offices import tenure_words
from quotecheck.model import Role

_NOW = frozenset({"current", "present", "then", "the"})


@cache
def tenures() -> frozenset[str]:
    """Return the words that say whether a role is held now."""
    return frozenset(tenure_words())


def words_of(role: Role) -> frozenset[str]:
    """Return the words of a role as they are compared, shortened titles in full: Sen. is senator."""
    known = titles.title_abbreviations()
    words = (word.rstrip(".") for word in role.text.split())
    return frozenset(known.get(word, word).lower() for word in words if not word.endswith(YEARS_OLD)) - _NOW
