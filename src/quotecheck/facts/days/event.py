"""Something that happened on a day, and with what it is compared."""

from typing import NamedTuple

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.event_kinds import kinds_of_events
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens


class Event(NamedTuple):
    """Something that happened on a day.

    `kind` is one for all words of one sort of event. `whom` are the stems of the other words of its clause, `names`
    those of them that are capitalised. `noun`: a noun names it (the June 8 accident). `again`: it is
    one of several of its kind (a second inspection). `counted`: its clause has a number beside the day.
    """

    day: Day
    kind: str
    whom: frozenset[str]
    names: frozenset[str]
    future: bool
    noun: bool
    sentence: int
    again: bool = False
    counted: bool = False


def event_at(
    tokens: Tokens, day: Day, word: str, place: range, number: int, beyond: range = range(0), *, noun: bool = False
) -> Event:
    """Return the event that `word` tells in the clause at `place`; `beyond` holds what its subject stands for."""
    kind = kinds_of_events().get(word, word)
    stems = frozenset(
        stem(tokens.words[i])
        for i in (*place, *beyond)
        if i not in day.tokens and _has_content(tokens, i) and not _is_form_of(tokens, i, word)
    ) - {stem(word)}
    names = frozenset(
        stem(tokens.words[i])
        for i in place
        if i not in day.tokens and tokens.words[i][0].isupper() and _has_content(tokens, i)
    )
    present = any(is_present(tokens, i) for i in place) and not any(_is_past(tokens, i) for i in place)
    future = present or any(_is_future(tokens, i) and i not in day.tokens for i in place)
    counted = any(tokens.symbols[i] == "0" and i not in day.tokens for i in place)
    return Event(day, kind, stems, names, future, noun, number, counted=counted)


def _is_future(tokens: Tokens, i: int) -> bool:
    """Return whether a token tells of what is to come: to | close, not to | two years."""
    if tokens.lower[i] != "to":
        return tokens.lower[i] in listed("still_to_come")
    form = tokens.forms[i + 1]
    return form is not None and form.base


def _is_form_of(tokens: Tokens, i: int, word: str) -> bool:
    """Return whether a token is a form of a verb that no stem shows: sold, of sell."""
    form = tokens.forms[i]
    return form is not None and form.lemma == word


def _is_past(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return bool(form and form.past and tokens.symbols[i] == "v")


def is_present(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb in the present."""
    form = tokens.forms[i]
    return bool(form and form.third and not form.noun and tokens.symbols[i] == "v")


def _has_content(tokens: Tokens, i: int) -> bool:
    return len(tokens.words[i]) > 2 and tokens.words[i][0].isalpha() and tokens.lower[i] not in function_words()
