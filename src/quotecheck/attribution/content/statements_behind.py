"""Whether a clause behind a joint is a statement of its own: | others said that; | it had, she pointed out, an oar."""

from __future__ import annotations

import re

from quotecheck import lexicon
from quotecheck.attribution.content.joined_verbs import tells
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUNS, SUBJECT, compiled, likely_match
from quotecheck.attribution.symbols.skeleton import Skeleton

_PLACE_OR_TIME = rf"(?:P{NOUNS}{COMPLEMENT}{{0,2}}+,?)?"  # and | at a debate on Sunday | he accused her
_ANNOUNCES = rf"{_PLACE_OR_TIME}{SUBJECT}R?(?:C|XR?[Ce])"  # when the minister announced
_MAY_ANNOUNCE = r"[^XVC(,|-]*?(?:[(,-]|X?R?[Ce])"


def announced(symbols: str, at: int, stop: int) -> re.Match[str] | None:
    """Return where somebody announces something from `at` on."""
    return likely_match(_MAY_ANNOUNCE, _ANNOUNCES, symbols, at, stop)


def says_there(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether somebody says something from `at` on, by a verb that is a cue of its own there."""
    announces = announced(skeleton.symbols, at, stop)
    if announces is None or skeleton.lower[at] in lexicon.words("nobody_at_all"):
        return False  # nobody had beaten the gong and | nobody | had announced it
    return tells(skeleton, announces.end() - 1, stop)


def is_own_clause(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a clause behind ", but" is the writer's, or another statement.

    Police found it; but it had, she pointed out, an alibi; not: but they had not lost, which is told as a past.
    """
    clause = compiled(CLAUSE).match(skeleton.symbols, at, stop)
    if clause is None or compiled(_TOLD_WITHIN).search(skeleton.symbols, at, stop + _LONG):
        return clause is not None
    return SHIFTED.isdisjoint(skeleton.lower[at : min(clause.end() + 1, stop)])


_TOLD_WITHIN = r",(?:S|D?[NK]{1,3})R?CP?(?=[,.?!;|]|\Z)"
_LONG = 8
"""How many tokens such a parenthesis can have, which may stand right behind the stretch that is looked at."""
SHIFTED = frozenset({"would", "could", "might", "had"})
