"""Where initials in brackets stand within what somebody is: the head of the Fish Agency | (FA) | in Reno, Ola Moe."""

from __future__ import annotations

from quotecheck.model import Tokens

_FARTHEST_INITIALS = 10  # tokens from them to the comma before a name


def opening_bracket(tokens: Tokens, closing: int, low: int) -> int:
    """Return the bracket that opens shortly before the one at `closing`, behind the token `low`; 0 where none does."""
    reach = range(closing - 2, max(low, closing - _FARTHEST_INITIALS), -1)
    return next((i for i in reach if tokens.words[i] == "("), 0)


def before_initials(tokens: Tokens, low: int, comma: int) -> int:
    """Return where a phrase before a comma ends, without the initials of its body and the place behind them.

    The head of the Fish Agency | (FA) in Reno, Ola Moe; the head of it | (FA, for its initials in Spanish), Ola Moe.
    """
    if tokens.words[comma - 1] == ")":
        opening = opening_bracket(tokens, comma - 1, low)
        if opening and tokens.words[opening + 1].isupper() and tokens.words[opening + 2] == ",":
            return opening
    for i in range(comma - 3, max(low, comma - _FARTHEST_INITIALS), -1):
        if (tokens.words[i], tokens.words[i + 2]) == ("(", ")"):
            place = tokens.symbols[i + 3 : comma]
            return i if not place or (place[0] in "Po" and set(place) <= set("PoDNK")) else comma
    return comma
