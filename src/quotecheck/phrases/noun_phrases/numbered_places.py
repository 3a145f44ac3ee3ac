"""Places and bodies that go by a number: School No. 4, Ward 6."""

from __future__ import annotations

from itertools import dropwhile

from quotecheck.model import Tokens

_SIGNS = ("no", "no.", "nr", ".")
_LONGEST = 4  # tokens: School | No | . | 4


def is_of_number(tokens: Tokens, at: int) -> bool:
    """Return whether a token is a number, announces one or goes by one: | School | No. | 4; | Ward | 6."""
    word, *behind = tokens.lower[at : at + _LONGEST]
    number = next(dropwhile(lambda each: each in _SIGNS, behind), "")
    sign = word in _SIGNS and (word != "." or tokens.lower[at - 1] in _SIGNS)
    return word[0].isdigit() or (number.isdigit() and (sign or tokens.words[at][0].isupper()))


def is_numbered(tokens: Tokens, last: int) -> bool:
    """Return whether a number ends the name of a place or body: School No. | 4, Ward | 6; not: on day | 6."""
    before = last - 1 - (tokens.words[last - 1] == ".")
    return tokens.words[last].isdigit() and tokens.words[before][0].isupper()
