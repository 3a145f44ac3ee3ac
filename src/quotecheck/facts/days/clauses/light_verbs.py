"""What a verb says of a happening that its subject or object names: that it was, began, ended, is to come."""

from __future__ import annotations

from quotecheck.facts.days.clauses.clause_parts import staged
from quotecheck.facts.days.clauses.clause_words import is_passive, is_still_to_come, is_verb
from quotecheck.facts.words.deeds import completion, end_of_something, start_of_something, told_by_verb
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_ENDS = (("call", "off"), ("put", "out"))
_UP_TO = frozenset(("before", "till", "until", "when"))
_TO_COME = frozenset(("will", "would"))
_HAPPENS = ("occur", "happen", "break")


def is_light(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb says of its subject only that it was, began or ended: the vote | was held."""
    form = tokens.forms[verb]
    lemma = form.lemma if form else ""
    if phase_of(tokens, verb) or tokens.symbols[verb] in "XZ" or lemma in listed("verbs_of_events_done"):
        return True
    if staged().get(lemma) in ("", tokens.lower[verb + 1]):
        return True
    if is_passive(tokens, verb):
        if tokens.lower[verb + 1] == "for":
            return True  # the hearing is | pencilled in for March 18
        return lemma in listed("verbs_of_staging") | listed("verbs_of_timing") | {"call"} or is_made(tokens, verb)
    light = listed("verbs_of_striking", "verbs_of_effects", "verbs_of_coming_about")
    return lemma in light or f"{lemma}+{tokens.lower[verb + 1]}" in light  # a landslip | cut the railway


def is_staged(tokens: Tokens, verb: int) -> bool:
    """Return whether the subject of a verb, whatever its noun, is what happened: the medical | took place."""
    form = tokens.forms[verb]
    lemma = form.lemma if form else ""
    held = (is_passive(tokens, verb) and lemma in listed("verbs_of_timing")) or is_made(tokens, verb)
    return held or lemma in _HAPPENS or (lemma == "take" and tokens.lower[verb + 1] == "place")


def makes(tokens: Tokens, verb: int) -> bool:
    """Return whether the object of a verb comes about by it: signed | the decree; Sunday's decree."""
    form = tokens.forms[verb]
    return form is not None and form.lemma in listed("verbs_of_bringing_about")


def is_made(tokens: Tokens, verb: int) -> bool:
    """Return whether the subject of a passive comes about by it: a decree was | signed on Sunday; Monday's decree.

    Not the same as that it was published on Tuesday. Nor: the case was | posted to | November 12.
    """
    return makes(tokens, verb) and is_passive(tokens, verb) and tokens.lower[verb + 1] not in ("for", "to")


def phase_of(tokens: Tokens, verb: int) -> str:
    """Return whether a verb tells the beginning or the end of something; neither for the end of a deal."""
    form = tokens.forms[verb]
    kinds = told_by_verb(tokens, verb).kinds
    if form is not None and (form.lemma, tokens.lower[verb + 1]) in _ENDS:
        return "end"  # the strike was | called off
    if kinds & completion():
        return ""
    return "begin" if kinds & start_of_something() else "end" if kinds & end_of_something() else ""


def kinds_of_phase(phase: str) -> frozenset[str]:
    """Return the sorts of happening that a beginning or an end is, whatever begins or ends."""
    return {"begin": start_of_something(), "end": end_of_something()}.get(phase, frozenset())


def future_of(tokens: Tokens, place: range, verb: int, *, known: bool) -> bool | None:
    """Return whether a verb tells what is to come, None for a form that does not say: will stay until the shop | shut.

    `known`: its clause tells what the text has told.
    """
    told = _is_future(tokens, verb)
    before = tokens.lower[place.start : verb]
    up_to = known and not _UP_TO.isdisjoint(before) and not _TO_COME.isdisjoint(before)
    return None if told is False and up_to else told


def _is_future(tokens: Tokens, verb: int) -> bool | None:
    """Return whether a verb tells what is to come, None for a form that does not say: the river | bursting its bank."""
    if is_verb(tokens, verb):
        return is_still_to_come(tokens, verb)
    return tokens.lower[verb] not in ("was", "were") if tokens.symbols[verb] in "XZ" else None
