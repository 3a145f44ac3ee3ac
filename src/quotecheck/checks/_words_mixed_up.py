"""Tell whether two words of names stand for one another: used by the checks of acronyms and organisations."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotecheck.checks._body_words import STEM, bare, is_place, root, stem, tells_apart
from quotecheck.lexicon import common_words, lines, words
from quotecheck.lexicon.folding import fold

_LOOK, _UNLIKE = 3, 0.4  # first letters of two words that are much alike, and what part of their letters differs
_LISTS = ("words_mixed_up_in_names", "heads_before_foreign_names", "heads_behind_foreign_names")


def is_mixed_up(x: str, y: str) -> bool:
    """Whether two words are near synonyms, or two forms of one: Relief, Rescue; Prison, Prisoners'."""
    a, b = bare(x), bare(y)
    one_root = min(len(a), len(b)) >= STEM and a[:STEM] == b[:STEM]
    if is_place(a) or is_place(b):  # Northland Ice Works, Northern Ice Works; not Austrian, Australian
        ordinary = any(not is_place(word) and word in common_words() for word in (a, b))
        return b in _one_country().get(a, ()) or (one_root and ordinary)
    if one_root or _look_alike(a, b):
        return True
    short, long = sorted((root(x), root(y)), key=len)
    if len(short) >= STEM - 1 and long.startswith(short) and long[len(short) :] in words("endings_of_one_root"):
        return True  # Union of Small Farmers, Union of Small Farms
    if min(len(short), len(long)) >= STEM and stem(x) == stem(y):
        return True  # Ostby Weavers Guild, Ostby Weaving Guild
    forms = {fold(b), root(y)}  # Asociación; Seamen's, whose s is no plural's
    return any(not forms.isdisjoint(_mixed_up().get(one, ())) for one in (fold(a), root(x)))


def _look_alike(a: str, b: str) -> bool:
    """Return whether two words are much alike: Reserves, Resources; Vale, Valley; not Traders, Teachers."""
    if a[:_LOOK] != b[:_LOOK] or tells_apart(a) or tells_apart(b):
        return False
    from rapidfuzz.distance.DamerauLevenshtein import distance  # noqa: PLC0415 (only some articles need it)

    return distance(a, b) <= _UNLIKE * max(len(a), len(b))


@cache
def _mixed_up() -> dict[str, frozenset[str]]:
    """Return the words that are taken for others in names → those of their lines."""
    return _of_one_line({*line, *map(root, line)} for line in (line.split() for name in _LISTS for line in lines(name)))


@cache
def _one_country() -> dict[str, frozenset[str]]:
    """Return each country and what is of it → the same: wales, welsh."""
    return _of_one_line({*line.split()} for line in lines("places_and_their_peoples"))


def _of_one_line(sets: Iterable[set[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for forms in sets:
        for word in forms:
            found.setdefault(word, set()).update(forms)
    return {word: frozenset(others) for word, others in found.items()}
