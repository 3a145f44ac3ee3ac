"""Which verb says something of a noun that is counted: three ministers | resigned; in four towns hit by mud."""

from __future__ import annotations

from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.model import Tokens

BEING = ("are", "were")
"""The verbs behind which a sentence says who or what several are: they | are | Ash, Elm and Oak."""

_BEFORE_NOUNS = frozenset(("across", "among", "at", "from", "in", "of", "to"))


def behind_participle(tokens: Tokens, each: Announcement, limit: int) -> int:
    """Return the token behind a noun, or the comma behind what was done to it: in the four towns hit by mud|, Ash."""
    first, before = each.head + 1, each.place.start - 1
    before -= tokens.symbols[before] == "D"
    form = tokens.forms[first]
    if tokens.lower[before] not in _BEFORE_NOUNS or form is None or not form.participle:
        return first
    return next((i for i in range(first, limit) if tokens.words[i] == ","), first)


def verb_of(tokens: Tokens, first: int, limit: int) -> int:
    """Return the first verb that says something of a noun before it, none of a clause on it: members who | voted."""
    related = tokens.symbols[first] == "W" or tokens.lower[first] == "that"
    start = next((i for i in range(first, limit) if tokens.words[i] == ","), first) if related else first
    return next((i for i in range(start, limit) if _is_told(tokens, i)), limit)


def _is_told(tokens: Tokens, i: int) -> bool:
    """Return whether a verb stands at a token that says something of a noun: three ministers | resigned."""
    return tokens.symbols[i] in "XZ" or (is_verb(tokens, i) and not _is_participle(tokens, i))


def _is_participle(tokens: Tokens, i: int) -> bool:
    """Return whether a form behind a noun can be its participle: the villages | affected; not: resigned, fell."""
    form = tokens.forms[i]
    if tokens.lower[i - 1] == "to":
        return True
    return form is not None and form.participle and (tokens.words[i + 1][0] in ",:(—–" or tokens.symbols[i + 1] in "XZ")
