"""Which of many full names can be one person's with a given one, found without a comparison with each of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import pairwise
from typing import NamedTuple

from quotecheck.entities.spelling import near_keys
from quotecheck.lexicon.nicknames import full_names

Key = tuple[str, ...]

SHORTEST_SLIP = 5
"""Letters of a word that may be spelt otherwise by a slip; of shorter ones too many are one letter apart."""
_MOST = 10  # names that are alike in one way and are compared: an article has fewer, a book no more than it can bear
_LONGEST = 8  # words of a name; what has more is a headline


class Likenesses(NamedTuple):
    """Names by what they have in common with those that may be the same person's."""

    names: dict[Hashable, list[Key]]

    def add(self, name: Key) -> None:
        """Remember a full name."""
        for way in {*_alike(name), *_held(name)}:
            found = self.names.setdefault(way, [])
            if len(found) < _MOST:
                found.append(name)

    def of(self, name: Key) -> dict[Key, None]:
        """Return the names remembered that can be the same person's as `name`, which has no more words than they."""
        ways = (*_alike(name), *_sought(name))
        return dict.fromkeys(found for way in ways for found in self.names.get(way, ()))


def _alike(name: Key) -> Iterator[Hashable]:
    """Yield what two names have in common that are spelt, turned or called otherwise; each has all of a way's words."""
    yield "".join(name)
    if len(name) > _LONGEST:
        return
    yield "turned", *sorted(name)
    for at, word in enumerate(name):
        if len(word) >= SHORTEST_SLIP:
            rest = name[:at], name[at + 1 :]
            for half in near_keys(word):
                yield rest, word[0], half
    for full in full_names().get(name[0], ()):
        yield "called", full, name[1:]


def _held(name: Key) -> Iterator[Hashable]:
    """Yield the pairs of words in which a shorter form of `name` may consist, and what an initial leaves of them."""
    for first, one in enumerate(name[:_LONGEST]):
        for other in name[first + 1 : _LONGEST]:
            yield one, other
            if len(other) > 1:
                yield one, "initial", other[0]
            if len(one) > 1:
                yield "initial", one[0], other


def _sought(name: Key) -> Iterator[Hashable]:
    """Yield of the pairs of neighbouring words in `name` those that a longer form of it must have one of."""
    for one, other in pairwise(name):
        yield one, other
        yield (one, other[0]) if len(other) > 1 else (one, "initial", other)
        yield (one[0], other) if len(one) > 1 else ("initial", one, other)
