"""Find the verb that joins somebody to what they are: Moe | is now | a porter; She | 's | a nurse."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.people import CALENDAR
from quotecheck.model import Tokens
from quotecheck.phrases.beside.asides import time_aside_end

_CONTRACTING = frozenset({"He", "She", "who"})


def is_being(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a verb of being starts at `at`: is, was, has been, served as."""
    return at < limit and being_end(tokens, at, limit) > at


def being_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a verb of being with its adverbs, or `at`: has also been, currently serves as."""
    adverbs = lexicon.words("adverbs_of_tenure")
    first = behind(tokens, at, limit, _adverbs_of_now())
    for rest in lexicon.by_first_word("verbs_of_being").get(_in_full(tokens, first), ()) if first < limit else ():
        end = first + 1
        for word in rest:
            end = behind(tokens, _behind_time(tokens, end, limit), limit, adverbs)
            if end >= limit or tokens.lower[end] != word:
                break
            end += 1
        else:
            return behind(tokens, time_aside_end(tokens, end, limit), limit, adverbs)
    return at


@cache
def _adverbs_of_now() -> frozenset[str]:
    return lexicon.words("adverbs_of_tenure") - lexicon.words("adverbs_of_the_past")


def _behind_time(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a time before "as", or `at`: who was named | last week | as head of the coalition.

    Not: who works | in retail | as a manager.
    """
    if at + 2 >= limit or tokens.lower[at + 2] != "as":
        return at
    dated = tokens.flags[at + 1] & CALENDAR or tokens.words[at + 1].isdigit()
    return at + 2 if tokens.lower[at] in ("last", "this") or (tokens.lower[at] in ("in", "on") and dated) else at


def _in_full(tokens: Tokens, at: int) -> str:
    """Return a word in small letters, in full where it is put short: She | 's | a nurse, who | 's | been a nurse.

    Not: Ana Moe says he | 's | the best.
    """
    if tokens.words[at] != "'s" or tokens.words[at - 1] not in _CONTRACTING:
        return tokens.lower[at]
    following = tokens.lower[at + 1]
    return "has" if following == "been" else "is" if following in lexicon.words("plain_articles") else "'s"


def behind(tokens: Tokens, at: int, limit: int, words: frozenset[str]) -> int:
    """Return the token behind `words` at `at`."""
    while at < limit and tokens.lower[at] in words:
        at += 1
    return at
