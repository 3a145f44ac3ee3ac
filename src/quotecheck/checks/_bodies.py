"""Tell whether two names are of one body: used by the checks of acronyms."""

from __future__ import annotations

from quotecheck.checks._body_content import content_words
from quotecheck.checks._body_words import is_slip, stem
from quotecheck.lexicon import words
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


def is_misspelt(one: str, other: str) -> bool:
    """Return whether two names have the same words but for links, order, endings and slips of letters."""
    a, b = (sorted(content_words(name), key=stem) for name in (one, other))
    return len(a) == len(b) and all(stem(x) == stem(y) or is_slip(x, y) for x, y in zip(a, b, strict=True))


def _singular(name: str) -> list[str]:
    """Return the plain words of `name` without plural endings and links."""
    return [word.removesuffix("s") for word in plain(name).split() if word not in words("links_in_names")]
