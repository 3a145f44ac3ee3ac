"""Tell whether one word of a body's name is another in a slip: used by the checks of acronyms and organisations."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotecheck.lexicon import common_words, lines, words
from quotecheck.lexicon.folding import fold

_STEM = 5  # letters
_ENDINGS = ("al", "er", "ery", "ing", "ty")
_LISTS = ("words_mixed_up_in_names", "heads_before_foreign_names", "heads_behind_foreign_names")


def bare(word: str) -> str:
    """Return a word of a name in small letters without its apostrophe: Tenants’."""
    return word.lower().replace("’", "").replace("'", "")


def root(word: str) -> str:
    """Return a word of a name in small letters without apostrophe and plural ending: tenant for Tenants'."""
    plain = bare(word)
    return plain.removesuffix("ies") + "y" if plain.endswith("ies") else plain.removesuffix("s")


def stem(word: str) -> str:
    """Return the root of a word of a name without an ending that makes it another word: coast for Coastal."""
    short = root(word)
    ending = next((end for end in _ENDINGS if short.endswith(end) and len(short) - len(end) >= _STEM - 1), "")
    return short.removesuffix(ending)


def is_mixed_up(x: str, y: str) -> bool:
    """Whether two words are near synonyms, or two forms of one: Relief, Rescue; Prison, Prisoners'."""
    a, b = bare(x), bare(y)
    one_root = min(len(a), len(b)) >= _STEM and a[:_STEM] == b[:_STEM]
    if is_place(a) or is_place(b):  # Northland Ice Works, Northern Ice Works; not Austrian, Australian
        ordinary = any(not is_place(word) and word in common_words() for word in (a, b))
        return b in _one_country().get(a, ()) or (one_root and ordinary)
    if one_root:
        return True
    short, long = sorted((root(x), root(y)), key=len)
    if len(short) >= _STEM - 1 and long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True  # Union of Small Farmers, Union of Small Farms
    if min(len(short), len(long)) >= _STEM and stem(x) == stem(y):
        return True  # Ostby Weavers Guild, Ostby Weaving Guild
    forms = {fold(b), root(y)}  # Asociación; Seamen's, whose s is no plural's
    return any(not forms.isdisjoint(_mixed_up().get(one, ())) for one in (fold(a), root(x)))


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


def is_slip(x: str, y: str) -> bool:
    """Whether `x` and `y` are one word misspelt; two words that both exist are two words."""
    if abs(len(x) - len(y)) > 2:
        return False
    bare_x, bare_y = bare(x), bare(y)
    if is_place(bare_x) and is_place(bare_y):
        return False
    if root(x) == root(y):
        return True
    from rapidfuzz.distance.DamerauLevenshtein import distance  # noqa: PLC0415 (only some articles need it)

    limit = 2 if min(len(bare_x), len(bare_y)) >= 7 else 1
    # Associates Press, Associated Press: two forms of one word; Justice and Juries are two words.
    two_words = all(word in common_words() for word in (bare_x, bare_y)) and bare_x[:7] != bare_y[:7]
    return min(len(bare_x), len(bare_y)) >= 4 and not two_words and distance(bare_x, bare_y) <= limit


def is_place(word: str) -> bool:
    """Whether `word` is a place, a people, a party or a month: two of them are two, however near in letters."""
    return any(word in words(name) for name in ("places", "demonyms", "calendar"))


def is_own(word: str) -> bool:
    return word not in common_words() and not tells_apart(word)


def tells_apart(word: str) -> bool:
    return is_place(word) or word in words("words_that_tell_bodies_apart")
