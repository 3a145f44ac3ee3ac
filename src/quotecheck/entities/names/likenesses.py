"""Whether two full names can be one person's, and which of many can, found without a comparison with each of them."""

from collections.abc import Hashable, Iterator
from itertools import pairwise

from quotecheck.entities.names.spelling import near, near_keys, of_both_sexes
from quotecheck.lexicon.folding import Key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nicknames import full_names, known_forms, same_given_name
from quotecheck.system.tuples import NamedTuple

_SHORTEST_SLIP = 5  # letters; of shorter words too many are one letter apart
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
        if len(word) >= _SHORTEST_SLIP:
            rest = name[:at], name[at + 1 :]
            for half in near_keys(word):
                yield rest, word[0], half
    for full in full_names(name[0]) if name[0] in known_forms() else ():
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


def same_name(one: Key, other: Key) -> bool:
    """Return whether the words of two full names can be one person's."""
    short, wide = sorted((one, other), key=len)
    if "".join(one) == "".join(other):  # Kim Jong-un, Kim Jong Un
        return True
    # "Salim Awad Moe" and "Awad Salim Moe" may be father and son: only whole turns count, not any order.
    if _within(short, wide) or short in (wide[::-1], wide[1:] + wide[:1], wide[-1:] + wide[:-1]):
        return True
    if len(short) != len(wide):
        return False
    off = [i for i in range(len(short)) if short[i] != wide[i]]
    if len(off) != 1:
        return False
    word, against = short[off[0]], wide[off[0]]
    if off[0] == 0 and (same_given_name(word, against) or _two_names(word, against)):
        return not _two_names(word, against)
    return is_slip(word, against)


def is_slip(one: str, other: str) -> bool:
    """Return whether one word of a name may be the other misspelt."""
    alike = min(len(one), len(other)) >= _SHORTEST_SLIP and one[0] == other[0] and near(one, other)
    return alike and not of_both_sexes(one, other)


def _two_names(one: str, other: str) -> bool:
    """Return whether both are known given names, one of men and one of women (Eric, Erica)."""
    return {sex_of(one), sex_of(other)} == {"m", "f"}


def _within(short: Key, wide: Key) -> bool:
    """Return whether the words of `short` stand in `wide` in order; an initial stands for its word."""
    rest = iter(wide)
    return all(any(word == other or _initial(word, other) for other in rest) for word in short)


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))
