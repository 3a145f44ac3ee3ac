"""Tell whether two names are of one body: used by the checks of acronyms and organisations."""

from __future__ import annotations

from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.organisations import named, plain


def body_key(name: str) -> str:
    """Return the same key for names that differ by spelling or number only, or stand in one line of the register."""
    body = named(name)
    return body.name if body else " ".join(_singular(name))


def same_body(one: str, other: str) -> bool:
    """Whether two names are the same, or one leaves out words that the other has before or behind.

    `Harbour Review Board` and `Cornwall Harbour Review Board` are one body here: a short form of the name.
    """
    if body_key(one) == body_key(other):
        return True
    short, long = sorted((_singular(one), _singular(other)), key=len)
    return len(short) > 1 and (long[-len(short) :] == short or long[: len(short)] == short)


def near_names(one: str, other: str) -> bool:
    """Whether one name is a slip of the other: another link word, or one word with up to two letters changed."""
    a, b = one.split(), other.split()
    if len(a) != len(b) or len(a) < 2:
        return False
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(unlike) == 1 and _is_slip(*unlike[0])


def _is_slip(x: str, y: str) -> bool:
    """Whether `x` and `y` are two links, or one word misspelt; two words that both exist are two words."""
    if x in words("links_in_names") and y in words("links_in_names"):
        return True
    if abs(len(x) - len(y)) > 2:
        return False
    bare_x, bare_y = (word.lower().replace("’", "").replace("'", "") for word in (x, y))
    if _is_place(bare_x) and _is_place(bare_y):
        return False
    if bare_x == bare_y or bare_x.removesuffix("s") == bare_y.removesuffix("s"):
        return True
    from rapidfuzz.distance.DamerauLevenshtein import distance  # noqa: PLC0415 (only some articles need it)

    limit = 2 if min(len(bare_x), len(bare_y)) >= 7 else 1
    # Associates Press, Associated Press: two forms of one word; Justice and Juries are two words.
    two_words = all(word in common_words() for word in (bare_x, bare_y)) and bare_x[:7] != bare_y[:7]
    return min(len(bare_x), len(bare_y)) >= 4 and not two_words and distance(bare_x, bare_y) <= limit


def _is_place(word: str) -> bool:
    """Whether `word` is a place, a people, a party or a month: two of them are two, however near in letters."""
    return any(word in words(name) for name in ("places", "demonyms", "calendar"))


def _singular(name: str) -> list[str]:
    """Return the plain words of `name` without plural endings and links."""
    return [word.removesuffix("s") for word in plain(name).split() if word not in words("links_in_names")]
