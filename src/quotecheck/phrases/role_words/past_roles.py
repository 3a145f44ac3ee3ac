"""Read what says when somebody was what they are called: "| then | the mayor", "| until recently | head of sales"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.people import CALENDAR
from quotecheck.model import Tokens

_FROM = frozenset({"between", "from"})
_YEAR = 4  # digits
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


def is_over(tokens: Tokens, at: int) -> bool:
    """Return whether words behind a role tell that it has ended: the mayor | until 2018; chair | from 2010 to 2018.

    A year that none of the article passes may still be to come: chair | until 2030.
    """
    lower = tokens.lower
    until = lexicon.words("words_for_until")
    if lower[at] in until:
        return _is_past_year(tokens, at + 1) or lower[at + 1] in lexicon.words("possessive_determiners")
    spans = lower[at] in _FROM and _is_year(lower[at + 1]) and lower[at + 2] in until | {"to", "and"}
    return spans and _is_past_year(tokens, at + 3)


def _is_past_year(tokens: Tokens, at: int) -> bool:
    year = tokens.words[at]
    return _is_year(year) and any(year < word for word in tokens.places if _is_year(word))


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")
