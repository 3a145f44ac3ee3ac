"""Somebody without a name, by the words of the article: a resident, 41-year-old baker."""

from __future__ import annotations

from quotecheck.entities.referents.referents import Found
from quotecheck.entities.sources.first_descriptions import without_number
from quotecheck.entities.sources.small_letters import lowered
from quotecheck.lexicon import words as words_of
from quotecheck.model import EntityKind, Resolution


def anonymous(words: str, *, plural: bool = False, sex: str = "") -> Found:
    """Return somebody without a name, by the words of the article; "others" and "another" alone tell no role."""
    if words.lower() in words_of("quantifiers", "pronoun_determiners"):
        return Found(EntityKind.ANONYMOUS, Resolution.DESCRIPTION, plural=plural, sex=sex, ground="unnamed")
    counted = words if plural else without_number(words)
    return Found(
        EntityKind.ANONYMOUS,
        Resolution.DESCRIPTION,
        role=lowered(words) if counted == words else counted,
        plural=plural,
        sex=sex,
        ground="unnamed",
    )
