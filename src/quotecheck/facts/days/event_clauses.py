"""The clause of an event, and the verb that tells it."""

from __future__ import annotations

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.event import is_present
from quotecheck.facts.days.event_kinds import kinds_of_events
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Tokens

_BOUNDS = frozenset(".;:?!|-()")


def clause_of(tokens: Tokens, sentence: range, day: Day) -> range:
    """Return the tokens around a day up to the nearest marks and joints."""
    first, stop = day.tokens.start, day.tokens.stop
    while first > sentence.start and not ends_clause(tokens, first - 1):
        first -= 1
    while stop < sentence.stop and not ends_clause(tokens, stop):
        stop += 1
    return range(first, stop)


def ends_clause(tokens: Tokens, i: int) -> bool:
    """Return whether a clause ends at a token: not at before in "shortly before 2 a.m."."""
    if tokens.lower[i] in listed("events_joints"):
        return tokens.symbols[i + 1] != "0"
    return tokens.symbols[i] in _BOUNDS or tokens.words[i] in (",", '"', "“", "”")


def verb_of(tokens: Tokens, place: range, *, last: bool = False) -> int:
    """Return the first verb of some tokens, or the last, that tells of an event; -1 if there is none."""
    those = list(reversed(place) if last else place)
    for i in sorted(those, key=lambda i: is_present(tokens, i)):
        if lemma := lemma_of(tokens, i):
            known = lemma in kinds_of_events() or lemma in listed("events_without_a_day")
            return i if known or lemma not in speech_verbs() else -1
    return -1


def lemma_of(tokens: Tokens, i: int) -> str:
    """Return the verb of which a token is a form that can tell an event, nothing where it is none: broke, will close.

    A base form counts behind `will` and the like only, the third person where it is no noun.
    """
    form = tokens.forms[i]
    if form:
        told = form.past or form.participle or (form.third and not form.noun)
        told = told or (form.base and tokens.lower[i - 1] in listed("before_base_forms"))
        known = tokens.lower[i] if tokens.lower[i] in kinds_of_events() else form.lemma
        return known if tokens.symbols[i] == "v" and told else ""
    bare = tokens.lower[i].removesuffix("d")
    return (
        next((lemma for lemma in (bare, bare.removesuffix("e")) if lemma in kinds_of_events()), "")
        if bare.endswith("e")
        else ""
    )


def is_noun(tokens: Tokens, i: int, *, names: bool = False) -> bool:
    """Return whether a token is a noun, or with `names` a word of a name."""
    word, form = tokens.words[i], tokens.forms[i]
    if not word[0].isalpha() or tokens.lower[i] in function_words():
        return False
    return (word.islower() and (tokens.symbols[i] == "N" or bool(form and form.noun))) or (names and word[0].isupper())
