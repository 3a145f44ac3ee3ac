"""Read the deeds of verbs that no list has, where a clause takes them for known: the ship, which left Ash on May 5."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from quotecheck.facts.days.clauses.clause_words import is_passive, is_stop
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Tokens

_WIDE = 16  # tokens between a joint and the verb of its clause
_SIGN = "="


def other_kind(tokens: Tokens, verb: int, *, has_object: bool) -> frozenset[str]:
    """Return the kind of a deed by its verb alone, none for verbs of no one event, and for what somebody says."""
    form = tokens.forms[verb]
    if form is not None and form.participle and tokens.lower[verb - 1] == "last":  # Moe was | last seen | on Monday
        return frozenset((f"{_SIGN}last-{tokens.lower[verb]}",))
    if form is None or form.lemma in listed("verbs_of_no_deed"):
        return frozenset()
    acts = has_object or is_passive(tokens, verb) or tokens.words[verb - 1] == ","  # the bank | raised its rate
    told = form.lemma in speech_verbs() and (not acts or form.lemma in listed("verbs_that_only_say"))
    return frozenset() if told else frozenset((_SIGN + form.lemma,))


def is_other_kind(kinds: AbstractSet[str]) -> bool:
    """Return whether kinds are those of verbs that no list has."""
    return bool(kinds) and all(kind.startswith(_SIGN) for kind in kinds)


def is_last_contact(kinds: AbstractSet[str]) -> bool:
    """Return whether kinds are of what was the last of its sort, so that it is one: Moe was | last seen | on Monday."""
    return any(kind.startswith(f"{_SIGN}last-") for kind in kinds)


def is_told_before(tokens: Tokens, place: range, verb: int) -> bool:
    """Return whether a clause tells what the text has told: since the ship | left; the deal, | announced on Monday."""
    form = tokens.forms[verb]
    if form is not None and form.participle and tokens.words[verb - 1] == ",":
        return True
    for i in range(verb - 1, max(place.start - 1, verb - 1 - _WIDE), -1):
        if tokens.lower[i] in listed("joints_of_the_told"):
            return True
        if is_stop(tokens, i):
            return False
    return tokens.lower[place.start - 1] in listed("joints_of_the_told")
