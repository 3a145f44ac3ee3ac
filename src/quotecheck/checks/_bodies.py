"""Tell whether two names are of one body: used by the checks of acronyms and organisations."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

from quotecheck.lexicon.organisations import named, plain

_LINKS = frozenset("of for on in and to against with de la le du des del y".split())


def same_body(one: str, other: str) -> bool:
    """Whether two names differ by nothing but spelling, number, or words before or behind that one leaves out.

    `Harbour Review Board` and `Cornwall Harbour Review Board` are one body here: a short form of the name. So are
    `Data Officer` and `Data Officers`, and two names of one line of the register.
    """
    a, b = _singular(one), _singular(other)
    if a == b or ((body := named(one)) is not None and body is named(other)):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and (long[-len(short) :] == short or long[: len(short)] == short)


def near_names(one: str, other: str) -> bool:
    """Whether one name is a slip of the other: another link word, or one word with up to two letters changed."""
    a, b = plain(one).split(), plain(other).split()
    content_a, content_b = ([word for word in words if word not in _LINKS] for words in (a, b))
    if len(content_a) != len(content_b) or len(content_a) < 2:
        return False
    unlike = [(x, y) for x, y in zip(content_a, content_b, strict=True) if x != y]
    if not unlike:
        return a != b
    x, y = unlike[0]
    limit = 2 if min(len(x), len(y)) >= 7 else 1
    return len(unlike) == 1 and min(len(x), len(y)) >= 4 and DamerauLevenshtein.distance(x, y) <= limit


def _singular(name: str) -> list[str]:
    """Return the plain words of `name` without plural endings and links."""
    return [word.removesuffix("s") for word in plain(name).split() if word not in _LINKS]
