"""Find the parts of one whole that a sentence gives one after another: renters make up 42% of households, owners 61%.

What each part is stands before its share, and the whole behind the first share alone: such parts lie apart, so that
they are a hundred at most. Where one is called the last of them, or the only other, they are a hundred.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.words.stems import times_in
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_LONGEST = 16  # tokens between two shares, the whole behind the first included
_NAME = 9  # tokens of what a part is
_JOINTS = (",", ";", "and", "while", "with", "but")
_FEWEST = 3


def are_parts(tokens: Tokens, first: int, shares: Sequence[Number]) -> bool:
    """Return whether shares are of parts of one whole that lie apart, in a sentence that begins at token `first`."""
    told = len(shares) > 1 and _is_object(tokens, first, shares[0])
    if not told or not (_has_whole(tokens, shares[0]) or len(shares) >= _FEWEST):
        return False
    if len(times_in(tokens.lower[first : shares[-1].tokens.stop])) > 1:
        return False  # 60% of the vote in 2012, his rival 45% in 2016
    behind = tokens.lower[shares[0].tokens.stop : shares[-1].tokens.stop + _NAME]
    # Ruiz 54 percent four years | earlier; not: licensing, the | last | of three
    earlier = not (listed("words_of_earlier_times") - {"last"}).isdisjoint(behind)
    return not earlier and all(_is_next(tokens, a, b) for a, b in pairwise(shares))


def is_last_part(tokens: Tokens, shares: Sequence[Number]) -> bool:
    """Return whether the last of some parts is called that: licensing, | the last of its three units, | 25%."""
    between = tokens.lower[shares[-2].tokens.stop : shares[-1].tokens.start]
    runs = (("the", "last", "of"), ("the", "only", "other"), ("the", "smallest", "of"), ("the", "other", "of"))
    return any(between[k : k + 3] in runs for k in range(len(between)))


def _is_object(tokens: Tokens, first: int, share: Number) -> bool:
    """Return whether a verb with a subject stands before a share: exports | account for | 70%."""
    i = share.tokens.start - 1
    while i > first and (tokens.symbols[i] in "DPR" or tokens.lower[i] in listed("bounds")):
        i -= 1
    i -= tokens.lower[i] in ("up", "in", "out", "off") and i > first
    if tokens.lower[i] in listed("words_of_moving_figures"):
        return False
    making = tokens.lower[i] in listed("verbs_of_making_up")
    return i > first and (making or is_verb(tokens, i) or tokens.symbols[i] in "Xv" or _gives(tokens, first, i))


def _gives(tokens: Tokens, first: int, i: int) -> bool:
    """Return whether a noun behind a verb is given a share: wind | gave | the island 41%."""
    return any(is_verb(tokens, j) for j in range(max(first + 1, i - 3), i)) and tokens.symbols[i] in "NK"


def _has_whole(tokens: Tokens, share: Number) -> bool:
    """Return whether the whole stands behind a share: 42% | of households."""
    i = share.tokens.stop
    own = listed("pronouns_of_parts") | listed("possessive_determiners")  # Lamm won 61% of her matches, Ruiz 55%
    return tokens.lower[i] == "of" and tokens.lower[i + 1] not in own


def _is_next(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether a share follows another as the next part: and owners | 61%.

    Not: and in Ash | 61%, of owners; nor: and a turnout of | 61%.
    """
    between = range(a.tokens.stop, b.tokens.start)
    words = tokens.lower[between.start : between.stop]
    joint = max((k for k, word in enumerate(words[:-1]) if word in _JOINTS and k < len(words) - 1), default=-1)
    name = range(between.start + joint + 1, between.stop)
    if joint < 0 or len(words) > _LONGEST or not 0 < len(name) <= _NAME or words[-1] == "of":
        return False
    barred = listed("comparisons_of_shares") | listed("words_of_moving_figures")
    of_them = any(a == "of" and b in listed("pronouns_of_parts") for a, b in pairwise(words))
    if (
        of_them
        or not barred.isdisjoint(words)
        or not barred.isdisjoint(tokens.lower[b.tokens.stop : b.tokens.stop + 2])
    ):
        return False
    opens = tokens.symbols[name.start] in "DNKv0" or tokens.lower[name.start] in ("those", "others")
    noun = any(tokens.symbols[i] in "NKv" or tokens.lower[i] in ("those", "others") for i in name)
    behind = tokens.lower[b.tokens.stop]
    own = tokens.symbols[b.tokens.stop] in "oP" or behind in listed("moving_shares") or behind in ("point", "points")
    return opens and noun and not own
