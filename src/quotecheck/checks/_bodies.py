"""Tell whether two names are of one body: used by the checks of acronyms."""

from __future__ import annotations

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


def _singular(name: str) -> list[str]:
    """Return the plain words of `name` without plural endings and links."""
    return [word.removesuffix("s") for word in plain(name).split() if word not in words("links_in_names")]
