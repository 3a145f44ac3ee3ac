"""Whom somebody is told to have followed in a post: "who took over from Ana Moe", "replaced Ola Lie as coach"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.entities.persons import Person
from quotecheck.model import Tokens

_REACH = 6  # words from "took over" to the name: the portfolio from


def predecessors(tokens: Tokens, persons: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """Yield where somebody is named whom another one is told to have followed, and their number."""
    for number, person in enumerate(persons):
        for mention in person.mentions:
            at = bisect_left(tokens.starts, mention.extent.start)
            if not mention.quoted and _is_followed(tokens.lower[max(0, at - _REACH) : at]):
                yield mention.span.start, number


def _is_followed(before: Sequence[str]) -> bool:
    """Return whether words before a name say that somebody came after its bearer: took over the portfolio from."""
    if before[-1:] and before[-1] in lexicon.words("verbs_of_following"):
        return True
    parts = " ".join(before).split(" over ")
    return before[-1:] == ("from",) and parts[0].endswith(("took", "taking", "takes", "taken")) and len(parts) > 1
