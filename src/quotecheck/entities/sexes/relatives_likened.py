"""Relatives whom the text likens to somebody, or among whom it counts him or her: as were | his sons."""

from quotecheck.lexicon import words
from quotecheck.model import Tokens

_CHILDREN = ("child", "children")
_FRONT = 4  # tokens before a pronoun


def is_likened(tokens: Tokens, at: int) -> bool:
    """Return whether relatives of a pronoun's person are likened to him or her: as was | her mother; like his sons."""
    before = range(at - _FRONT, at)
    like = any(_opens_likeness(tokens, i) or tokens.lower[i] == "like" for i in before)
    return like and any(word in words("kin") or word in _CHILDREN for word in tokens.lower[at + 1 : at + 3])


def _opens_likeness(tokens: Tokens, i: int) -> bool:
    """Return whether others are likened to somebody: Ruiz was born here, | as were both of her sons."""
    return tokens.lower[i] == "as" and tokens.symbols[i + 1] in "XZ"


def is_among_anothers(tokens: Tokens, start: int, pronoun: int) -> bool:
    """Return whether somebody is said to be among what another has: Ola Moe was in | her class of 1968.

    Not where others are likened to him: Ola Moe was born here, as were both of | his sons.
    """
    if "as" in tokens.lower[start:pronoun] and any(_opens_likeness(tokens, i) for i in range(start, pronoun)):
        return False
    be = not {"X", "Z"}.isdisjoint(tokens.symbols[start:pronoun])
    return be and tokens.symbols[pronoun - 1] == "P"
