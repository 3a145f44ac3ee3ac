"""What a text tells of a part behind its number, and whether the predicate of the first part is left out there."""

from __future__ import annotations

from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_VOTES = frozenset(("vote", "voted", "votes"))  # of two bills: 50 voted for the budget and 40 for the tax


def is_denied(tokens: Tokens, behind: range) -> bool:
    """Return whether a part is of those who did not do what the first did: 400 were vaccinated and 600 | were not."""
    words = tokens.lower[behind.start : behind.stop]
    return len(words) == 2 and words[1] in ("not", "n't") and tokens.symbols[behind.start] == "X"


def is_bare(tokens: Tokens, behind: range) -> bool:
    """Return whether a part is told by a noun without a verb: three | dry cargo carriers."""
    verbs = any(tokens.symbols[i] in "XZ" or _is_past(tokens, i) for i in behind)
    words = tokens.lower[behind.start : behind.stop]
    return bool(words) and not verbs and not words[-1].endswith("ed") and "of" not in words[:1]


def _is_past(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return tokens.symbols[i] == "v" and form is not None and form.past


def _is_finite(tokens: Tokens, i: int) -> bool:
    """Return whether a word can be a verb of many and no noun: 150 | come by bus."""
    form = tokens.forms[i]
    return tokens.symbols[i] == "v" and form is not None and form.base and not form.noun


def is_left_out(tokens: Tokens, first: range, behind: range) -> bool:
    """Return whether the predicate of the first part is left out behind another one.

    They tell where each part is by the same preposition (worked | for | Ash and 510 | for | Elm), or what it is by a
    noun alone: 14 carried flour and 12 | medicine.
    """
    votes = not _VOTES.isdisjoint(tokens.lower[first.start : first.stop])
    if votes or not is_bare(tokens, behind) or _is_finite(tokens, behind.start):
        return False
    opener = tokens.lower[behind.start]
    if tokens.symbols[behind.start] in "Ptb":
        places = listed("prepositions_that_divide")
        named = opener in ("for", "by") and tokens.words[behind.start + 1][0].isupper()
        return opener in tokens.lower[first.start : first.stop] and (opener in places or named)
    return len(behind) <= 3 and not any(tokens.symbols[i] in "PtRWSOBU" for i in behind)
