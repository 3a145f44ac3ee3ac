"""Tell whether one word of a body's name is another in a slip: used by the checks of acronyms and organisations."""

from __future__ import annotations

from quotecheck.lexicon import common_words, words

STEM = 5
"""Letters of which two words that share them are forms of one."""


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
    ends = words("endings_of_one_root")
    ending = next((end for end in ends if short.endswith(end) and len(short) - len(end) >= STEM - 1), "")
    return short.removesuffix(ending)


def is_slip(x: str, y: str) -> bool:
    """Whether `x` and `y` are one word misspelt; two words that both exist are two words."""
    if abs(len(x) - len(y)) > 2:
        return False
    bare_x, bare_y = bare(x), bare(y)
    if is_place(bare_x) and is_place(bare_y):
        return False
    if root(x) == root(y):
        return True
    if len({side for word in (bare_x, bare_y) for side in words("sides_in_names") if word.startswith(side)}) > 1:
        return False  # Eastmoor, Westmoor
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
