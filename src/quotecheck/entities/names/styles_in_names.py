"""Which names have a word for kin or elders in them that is no part of the name: Bibi Ana, Ana Didi."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.folding import Key, key


def without_styles(names: Collection[Key]) -> dict[Key, Key]:
    """Return the names with a word for kin in them → the name that the article has without it.

    That is one of several words, Ko Ana Bo Moe of Ana Bo Moe, or the first or a middle word of one full name: Bibi Ana
    of Ana Moe. Not the last one: Don Moe and Ana Moe are two.
    """
    full = [name for name in names if len(name) > 1]
    if not any(name[0] in _before() or name[-1] in _behind() for name in full):
        return {}
    found = {name: rest for name in full for rest in _rests(name) if len(rest) > 1 and rest in names}
    bearers = Counter(word for name in full if name not in found for word in _given(name))
    longer = {name[:2] for name in full if len(name) > 2 and name not in found}  # Bibi Ana, of Bibi Ana Moe
    for name in full:
        for rest, *others in _rests(name):
            if not others and name not in longer and bearers[rest] == 1 + (rest == name[0]):
                found[name] = (rest,)
    return found


def _given(name: Key) -> set[str]:
    """Return the words of a name by which its bearer is called: the first ones, but Tung of Nguyen Van Tung."""
    return {*name[1:]} if name[0] in _vietnamese() else {*name[:-1]}


def _rests(name: Key) -> Iterator[Key]:
    if name[0] in _before():
        yield name[1:]
    if name[-1] in _behind():
        yield name[:-1]


@cache
def _before() -> frozenset[str]:
    return frozenset(map(key, lexicon.words("styles_like_names")))


@cache
def _behind() -> frozenset[str]:
    return frozenset(map(key, lexicon.words("styles_behind_names")))


@cache
def _vietnamese() -> frozenset[str]:
    return frozenset(map(key, lexicon.words("vietnamese_family_names")))
