"""Which words about a later event add nothing to what was told of the first."""

from __future__ import annotations

from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings
from quotecheck.facts.days.clauses.things_alike import are_words_alike
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.happenings.sorts_of_occasions import permissions
from quotecheck.facts.words.stems import stems

_ROOT = 5  # letters that two forms of a word share


def are_latest(first: Happening, other: Happening) -> bool:
    """Return whether both are told as the latest of their sort: its latest inspection; since the last | one in May."""
    return first.latest and other.latest and other.dated


def understood(first: Happening, kinds: frozenset[str]) -> frozenset[str]:
    """Return the stems of who permits and of what is permitted, which a first place need not tell.

    Permission was granted; the board passed the plan.
    """
    named = stems("bodies_told_of_again") if first.names else frozenset()  # Moe Bus took over the route; the firm
    if first.future and kinds & kinds_of_happenings()["vote"]:
        return named | stems("nouns_for_plans")  # is to decide in May whether to close it; if it approves the plan
    if kinds.isdisjoint(permissions()):
        return named
    return named | stems("bodies_that_meet") | (stems("nouns_for_plans") if first.noun else frozenset())


def is_told(word: str, told: frozenset[str]) -> bool:
    """Return whether a stem is among others, as itself, as one of its sort or as another form: islanders; island."""
    if word in told or word in stems("kinds_of_area"):  # the fire in | the city
        return True
    if word not in stems("voting_bodies", "bodies_that_meet") and are_words_alike(word, told):
        return True
    return len(word) >= _ROOT and any(each.startswith(word[:_ROOT]) for each in told)
