"""Read what says when somebody was what they are called: "| then | the mayor", "| until recently | head of sales"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.people import CALENDAR
from quotecheck.model import Tokens

_AT_THE_TIME = (("at", "the", "time"), ("at", "that", "time"))


def behind_time(tokens: Tokens, start: int, limit: int) -> tuple[int, int]:
    """Return the token at which a role starts, and the one at which its noun phrase does, behind adverbs.

    A word that says that it is no longer held belongs to the role, as "then" of "then the mayor"; "now" does not.
    """
    at, past = start, -1
    while at < limit:
        stop = _time_end(tokens, at, limit)
        if stop > at:
            past = at if past < 0 else past
        elif tokens.lower[at] not in lexicon.words("adverbs_of_tenure"):
            break
        at = max(stop, at + 1)
    return (at if past < 0 else past), at


def _time_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a time that is past at `at`, or `at`: once, until recently, until March, at the time."""
    if tokens.lower[at] in lexicon.words("adverbs_of_the_past"):
        return at + 1
    if tokens.lower[at : at + 3] in _AT_THE_TIME:
        return at + 3
    if tokens.lower[at] not in lexicon.words("words_for_until") or at + 2 >= limit:
        return at
    told = tokens.lower[at + 1] == "recently" or tokens.flags[at + 1] & CALENDAR or tokens.words[at + 1].isdigit()
    return at + 2 + (tokens.words[at + 2].isdigit()) if told else at
