"""How the role of a speaker is said: the land of an office behind the name, and that a post is over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.roles.chosen.listed_roles import listed, mention_beside
from quotecheck.lexicon import words
from quotecheck.lexicon.people import PLACE
from quotecheck.model import Mention, Role, TextIndex, Tokens
from quotecheck.text.punctuation import CLAUSE_ENDS

_LONGEST = 3  # words of a land: District of Columbia, New South Wales
_PAST = (("was",), ("had", "been"), ("served", "as"))
_LONGEST_VERB = 5  # tokens from "who" to the role: who was until recently the
_LONGEST_CLAUSE = 16  # tokens
_OVER = frozenset({"during", "throughout", "till", "until"})
_SPANS = frozenset({"decades", "terms", "time", "years"})
_PERIODS = (("from", "to"), ("from", "until"), ("from", "through"), ("between", "and"))
_YEARS = 4  # tokens of "from 2009 to 2012", and digits of a year


def shown(index: TextIndex, mentions: Sequence[Mention], role: Role) -> str:
    """Return the words of a role as a report says them.

    Args:
        index: the article.
        mentions: where who bears it is named.
        role: the one that holds at the place of which is spoken.
    """
    beside = mention_beside(mentions, role)
    said = listed(index.text, mentions, role)
    if beside is None:
        return said
    if role.span.start > beside.span.end:
        over = _that_is_over(index.tokens, role)
        return f"{over}{said}{_period(index.tokens, role) or (_when(index, role) if over else '')}"
    return f"{said}{_land(index.tokens, beside, role)}"


def _land(tokens: Tokens, beside: Mention, role: Role) -> str:
    """Return the land of an office that stands behind the name, with its "of": Senator Ana Moe | of Ohio."""
    if role.head not in words("heads_of_places") or not _is_bare(role):
        return ""
    at = bisect_left(tokens.starts, beside.span.end)
    if tokens.lower[at : at + 1] != ("of",):
        return ""
    stop = at + 1
    while stop < len(tokens.words) and tokens.words[stop][0].isupper() and stop <= at + _LONGEST:
        stop += 1
    land = " ".join(tokens.words[at + 1 : stop])
    known = stop > at + 1 and any(tokens.flags[i] & PLACE for i in range(at + 1, stop))
    return f" of {land}" if known else ""


def _is_bare(role: Role) -> bool:
    """Return whether an office says not yet of what: Sen., former Gov.; neither the Ohio senator nor mayor of Ostby."""
    *front, _ = role.text.split()
    return all(word.lower() in words("title_modifiers") for word in front)


def _period(tokens: Tokens, role: Role) -> str:
    """Return the years that are told behind a role, with which it is over: envoy to Ostby | from 2009 to 2012."""
    at = bisect_left(tokens.starts, role.span.end)
    said = tokens.lower[at : at + _YEARS]
    years = said[1::2]
    told = said[::2] in _PERIODS and all(year.isdigit() and len(year) == _YEARS for year in years)
    return f" {' '.join(said)}" if told else ""


def _when(index: TextIndex, role: Role) -> str:
    """Return the clause behind a role that is over which tells when that was: clerk | when the pier was built,."""
    tokens = index.tokens
    at = bisect_left(tokens.starts, role.span.end)
    if tokens.lower[at : at + 1] != ("when",):
        return ""
    reach = tokens.words[at : at + _LONGEST_CLAUSE]
    stop = next((i for i, word in enumerate(reach) if word in CLAUSE_ENDS), 0)
    return f" {' '.join(index.text[tokens.starts[at] : tokens.ends[at + stop - 1]].split())}" if stop else ""


def _that_is_over(tokens: Tokens, role: Role) -> str:
    """Return the verb by which a clause says that a role is over, or nothing: who | was the | clerk of Ostby.

    Not where its own words say so: clerk until May, chair at the time; nor "was | elected | chair", who may be it yet.
    """
    at = bisect_left(tokens.starts, role.span.start)
    who = next((i for i in range(at - 1, max(0, at - _LONGEST_VERB), -1) if tokens.lower[i] == "who"), 0)
    verb = next((verb for verb in _PAST if tokens.lower[who + 1 : at][: len(verb)] == verb), ())
    said = role.text.lower().split()
    told = not _OVER.isdisjoint(said) or said[-1] in _SPANS or said[0] in words("adverbs_of_the_past")
    if not who or not verb or told:
        return ""
    between = {*tokens.lower[who + 1 + len(verb) : at]}
    plain = between <= words("articles") | words("adverbs_of_tenure")
    return f"{' '.join(tokens.words[who + 1 : at])} " if plain else ""
