"""Whether two nouns can mean one thing: the trawler, the vessel."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines

_BUILT = frozenset(("structure", "vessel", "works"))  # nouns for any built thing


def are_words_alike(head: str, others: AbstractSet[str]) -> bool:
    """Return whether a stem is among others, or is that of a noun for any of a sort of which one of them is."""
    if head in others:
        return True
    sorts = _any_of_a_sort().get(head)
    if sorts is not None and any(not sorts.isdisjoint(_sorts().get(word, ())) for word in others):
        return True
    own = _sorts().get(head)
    return own is not None and any(not own.isdisjoint(_any_of_a_sort().get(word, ())) for word in others)


def is_built(head: str) -> bool:
    """Return whether a stem is that of a noun for something built: the bridge, the trawler."""
    return any(not _BUILT.isdisjoint(wide.split()) for wide in _sorts().get(head, ()))


@cache
def _any_of_a_sort() -> dict[str, frozenset[str]]:
    """Return the stems of nouns for any thing of a sort (vessel) → the names of these sorts."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("sorts_of_things"):
        wide, _, _ = line.partition(":")
        for word in map(stem, wide.split()):
            found[word] = found.get(word, frozenset()) | {wide}
    return found


@cache
def _sorts() -> dict[str, frozenset[str]]:
    """Return the stems of all nouns for things of a sort → the names of these sorts."""
    found = dict(_any_of_a_sort())
    for line in lines("sorts_of_things"):
        wide, _, narrow = line.partition(":")
        for word in map(stem, narrow.split()):
            found[word] = found.get(word, frozenset()) | {wide}
    return found
