"""Tell whether two names are of one body: used by the checks of acronyms and organisations."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import common_words, lines, words
from quotecheck.lexicon.organisations import named, plain

_LONG = 3  # words without links: shorter names differ in a word by design
_STEM = 5  # letters


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
    """Whether one name is a slip of the other: other links, or one word misspelt, in another form or a near synonym."""
    a, b = content_words(one), content_words(other)
    if len(a) != len(b) or len(a) < 2 or one == other:
        return False
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if not unlike:
        return _links(one) != _links(other)
    if len(unlike) == 2 and len(a) >= _LONG and unlike[0] == unlike[1][::-1]:
        return True
    return len(unlike) == 1 and (_is_slip(*unlike[0]) or (len(a) >= _LONG and _is_mixed_up(*unlike[0])))


def content_words(name: str) -> list[str]:
    """Return the words of a name without its links."""
    return [word for word in name.split() if word not in words("links_in_names")]


def _links(name: str) -> list[str]:
    """Return the links of a name; `the` in it is none, and `&` is `and`."""
    return [
        "and" if word == "&" else word for word in name.split() if word in words("links_in_names") and word != "the"
    ]


def _is_mixed_up(x: str, y: str) -> bool:
    """Whether two words are near synonyms, or two forms of one: Relief, Rescue; Prison, Prisoners'."""
    a, b = (word.lower().replace("’", "").replace("'", "") for word in (x, y))
    if _is_place(a) or _is_place(b):
        return False
    if min(len(a), len(b)) >= _STEM and a[:_STEM] == b[:_STEM]:
        return True
    return a in _mixed_up() and b in _mixed_up()[a]


@cache
def _mixed_up() -> dict[str, frozenset[str]]:
    """Return the words that are taken for others in names → those of their lines."""
    found: dict[str, set[str]] = {}
    for line in map(str.split, lines("words_mixed_up_in_names")):
        for word in line:
            found.setdefault(word, set()).update(line)
    return {word: frozenset(others) for word, others in found.items()}


def _is_slip(x: str, y: str) -> bool:
    """Whether `x` and `y` are one word misspelt; two words that both exist are two words."""
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
