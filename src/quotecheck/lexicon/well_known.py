"""People and acronyms that readers know without an introduction: the shipped lists and those of a desk."""

from __future__ import annotations

from functools import lru_cache

from quotecheck.lexicon import lines, words


@lru_cache(maxsize=64)
def known_people(extra: tuple[str, ...]) -> frozenset[str]:
    """Return the names of the people whom readers know, `extra` ones too."""
    return words("known_people") | set(extra)


@lru_cache(maxsize=64)
def known_surnames(extra: tuple[str, ...]) -> frozenset[str]:
    """Return the last words of the names of the people whom readers know."""
    return frozenset(name.rpartition(" ")[2] for name in known_people(extra))


@lru_cache(maxsize=64)
def known_acronyms(extra: tuple[str, ...]) -> frozenset[str]:
    """Return the acronyms that readers know, those of news agencies among them, `extra` ones too."""
    return words("known_acronyms") | frozenset(filter(str.isupper, lines("news_agencies"))) | set(extra)
