"""Tell whether one name of a body is a slip of another: used by the checks of acronyms and organisations."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import common_words, lines, words

_LONG = 3  # words without links: shorter names differ in a word by design
_STEM = 5  # letters


def near_names(one: str, other: str) -> bool:
    """Whether one name is a slip of the other: other links or order, a word misspelt, inflected or near in sense."""
    a, b = content_words(one), content_words(other)
    if len(a) != len(b) or len(a) < 2 or one == other:
        return False
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if not unlike:
        return _links(one) != _links(other)
    if len(a) >= _LONG and sorted(a) == sorted(b):
        # "Fjord Farmers' Party", "Farmers' Party of Fjord": a place may stand before a name or behind it.
        one_left, other_left = ([word for word in name if not _is_place(word.lower())] for name in (a, b))
        return one_left != other_left and (len(unlike) == 2 or bool(_links(one)) or bool(_links(other)))
    mixed_up = len(unlike) == 1 and (_is_slip(*unlike[0]) or (len(a) >= _LONG and _is_mixed_up(*unlike[0])))
    return mixed_up or (len(unlike) == 1 and _are_portfolios(a, b))


def _are_portfolios(a: list[str], b: list[str]) -> bool:
    """Whether two ministries share all but the last word of a longer portfolio: Salt and Harbour Safety, Works."""
    return len(a) > _LONG and a[0] == b[0] and a[0] in ("Ministry", "Department") and a[-1] != b[-1]


def is_widened(short: str, long: str) -> bool:
    """Whether the second name has a word more in its middle: Ostby Salt Watch, Ostby Salt Rights Watch.

    A word that tells bodies apart by level, side or place is left out: Ostby Salt Watch, Ostby State Salt Watch.
    """
    a, b = content_words(short), content_words(long)
    if len(b) != len(a) + 1 or len(a) < _LONG or _links(short) != _links(long):
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
    if not at or a[at:] != b[at + 1 :]:
        return False
    word = b[at].lower()
    return not _is_place(word) and word not in words("words_that_tell_bodies_apart") and word in common_words()


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
    if bare_x.removesuffix("s") == bare_y.removesuffix("s"):
        return True
    from rapidfuzz.distance.DamerauLevenshtein import distance  # noqa: PLC0415 (only some articles need it)

    limit = 2 if min(len(bare_x), len(bare_y)) >= 7 else 1
    # Associates Press, Associated Press: two forms of one word; Justice and Juries are two words.
    two_words = all(word in common_words() for word in (bare_x, bare_y)) and bare_x[:7] != bare_y[:7]
    return min(len(bare_x), len(bare_y)) >= 4 and not two_words and distance(bare_x, bare_y) <= limit


def _is_place(word: str) -> bool:
    """Whether `word` is a place, a people, a party or a month: two of them are two, however near in letters."""
    return any(word in words(name) for name in ("places", "demonyms", "calendar"))
