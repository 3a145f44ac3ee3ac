"""Whether two nouns can count the same: casualties and the dead, 41 loaders in the shed and the 43 people in it."""

from __future__ import annotations

from functools import cache, lru_cache

from quotecheck.facts.words.stems import irregular_plurals, stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed

_NOTHING: frozenset[str] = frozenset()
_LISTS = ("counted_people", "kinds_of_people", "people_of_any_kind", "person_nouns", "roles")


def same_count(word: str) -> str:
    """Return what stands for all words that count one thing, else the stem."""
    return _alike().get(word) or stem(word)


@cache
def _alike() -> dict[str, str]:
    """Return the words of tolls and the like → the first of their line."""
    return {word: names[0] for names in map(str.split, lines("counted_alike")) for word in names}


def stems_of_one(name: str) -> frozenset[str]:
    """Return the stems of all words that count what `name` stands for: famil, household."""
    return _stems_of_lines().get(name, _NOTHING) | {name}


@cache
def _stems_of_lines() -> dict[str, frozenset[str]]:
    """Return the first word of each line of words that count one thing → the stems of all of them."""
    found: dict[str, frozenset[str]] = {}
    for word, first in _alike().items():
        found[first] = found.get(first, _NOTHING) | {stem(word)}
    return found


def with_names(stems: frozenset[str]) -> frozenset[str]:
    """Return the stems of a sentence, with what stands for those that count one thing in many words: injur, hurt."""
    return stems | {_by_stem()[each] for each in stems & _by_stem().keys()}


@cache
def _by_stem() -> dict[str, str]:
    return {stem(word): first for word, first in _alike().items()}


def are_heads_alike(first: str, other: str) -> bool:
    """Return whether one of two heads of claims can take up the other: five seafarers … the six sailors."""
    return bool(first and other) and not _wide().get(first, _NOTHING).isdisjoint(_wide().get(other, _NOTHING))


@cache
def _wide() -> dict[str, frozenset[str]]:
    """Return the heads of claims → the lines of nouns that can count the same."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("counted_widely"):
        for head in map(same_count, line.split()):
            found[head] = found.get(head, _NOTHING) | {line}
    return found


def are_people_alike(first: str, other: str) -> bool:
    """Return whether two heads of claims mean people, and one of them people of any kind."""
    generic = heads("people_of_any_kind")
    if first not in generic and other not in generic:
        return False
    return is_person(first) and is_person(other)


@cache
def heads(name: str) -> frozenset[str]:
    """Return what stands for the words of a list as the heads of claims."""
    return frozenset(map(same_count, listed(name)))


@lru_cache(maxsize=4_096)
def is_person(head: str) -> bool:
    """Return whether the head of a claim means people.

    A stem is the beginning of its word, so that of some 3,000 words those that begin with the head alone are stemmed.
    """
    return head in _told_apart() or any(
        stem(word) == head for word in _people().get(head[:2], ()) if word.startswith(head)
    )


@cache
def _told_apart() -> frozenset[str]:
    """Return what stands for the words for people that have no stem of their own: person, of people."""
    apart = _alike().keys() | irregular_plurals().keys()
    return frozenset(same_count(word) for name in _LISTS for word in apart & listed(name))


@cache
def _people() -> dict[str, list[str]]:
    """Return two letters → the other words for people that begin with them."""
    found: dict[str, list[str]] = {}
    for word in frozenset().union(*map(listed, _LISTS)) - _alike().keys() - irregular_plurals().keys():
        found.setdefault(word[:2], []).append(word)
    return found
