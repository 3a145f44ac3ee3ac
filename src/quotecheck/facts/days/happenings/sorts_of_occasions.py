"""How often a sort of event can happen to one thing: a place burns down once, a council votes every week."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings, sorts_of_lemma
from quotecheck.facts.days.clauses.light_verbs import kinds_of_phase
from quotecheck.facts.words.deeds import kinds_of_verbs
from quotecheck.lexicon import words as listed


@cache
def of_one_year() -> frozenset[str]:
    """Return the sorts of what befalls a thing in one year alone: founded, closed; not elected."""
    words = listed("events_once") | listed("deeds_done_once")
    return words | {kind for word in words for kind in sorts_of_lemma(word)}


@cache
def once() -> frozenset[str]:
    """Return the sorts of what befalls somebody or something once and for all: died, was founded; not sold."""
    words = listed("deeds_once_for_all")
    return words | {kind for word in words for kind in kinds_of_verbs().get(word, ())}


@cache
def seldom() -> frozenset[str]:
    """Return the sorts of what is seldom done to one thing twice within days: all but votes, meetings, games …."""
    return frozenset().union(*kinds_of_happenings().values()) - recurring()


@cache
def failures() -> frozenset[str]:
    """Return the sorts of what ends a deal or a firm: the talks | fell apart; the firm went bust."""
    return _of_nouns("failures_of_deals")


@cache
def starts_of_works() -> frozenset[str]:
    """Return the sorts of what a thing that is built begins with, and is put to use by: the ground-breaking."""
    return _of_nouns("starts_of_works")


@cache
def permissions() -> frozenset[str]:
    """Return the sort of what a board permits, which it does once: permission was granted; it passed the scheme."""
    return _of_nouns("permissions")


@cache
def gatherings() -> frozenset[str]:
    """Return the sorts of what people come together for, of which there may be many: the fundraiser, the dinner."""
    return _of_nouns("gatherings")


@cache
def phases() -> frozenset[str]:
    """Return the sorts of a beginning and of an end, whatever begins or ends."""
    return kinds_of_phase("begin") | kinds_of_phase("end")


@cache
def ends() -> frozenset[str]:
    """Return the sorts of what ends something, and of its last day: the plant | closes; is open until | 4 October."""
    return kinds_of_phase("end") | _of_nouns("nouns_that_are_limits") | kinds_of_happenings()["closure"]


@cache
def follow_ups() -> frozenset[str]:
    """Return the sorts of what answers to something else that was told: the appeal, the repair, the reopening."""
    return _of_nouns("happenings_that_follow")


@cache
def recurring() -> frozenset[str]:
    """Return the sorts of what happens again to one body or thing within days: votes, meetings, games."""
    return _of_nouns("happenings_that_recur")


@cache
def lasting() -> frozenset[str]:
    """Return the sorts of what goes on for days, so that a day of it need not be its first."""
    return _of_nouns("occasions_of_days")


def _of_nouns(name: str) -> frozenset[str]:
    """Return the sorts of happening of the nouns of a list."""
    return frozenset(kind for noun in listed(name) for kind in kinds_of_happenings().get(noun, ()))
