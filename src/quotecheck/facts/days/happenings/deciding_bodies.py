"""Find the bodies that a text says did on a day what they do at a meeting: councillors were told last Thursday."""

from __future__ import annotations

from quotecheck.facts.days.clauses.clause_words import is_passive, is_stop, is_verb
from quotecheck.facts.days.times.days import Day
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_WIDE = 24  # tokens between a day and the verb


def deciding_body(tokens: Tokens, place: range, day: Day) -> tuple[int, ...]:
    """Return the tokens of the body whose deed at a meeting has this day, none where the text tells of none."""
    for verb in (*range(day.tokens.start - 1, max(place.start, day.tokens.start - _WIDE), -1), day.tokens.stop):
        if is_stop(tokens, verb) or verb >= place.stop - 1:
            return ()
        if not _decides(tokens, verb + (tokens.words[verb] == ",")):
            continue
        head = verb - 1
        while head > place.start and (head in day.tokens or tokens.symbols[head] in "XRP" or tokens.words[head] == ","):
            head -= 1
        return _body(tokens, place, head)
    return ()


def _decides(tokens: Tokens, i: int) -> bool:
    """Return whether a verb tells what is done at a meeting: voted, were told."""
    form = tokens.forms[i]
    if form is None or not is_verb(tokens, i) or not (form.past or form.participle):
        return False
    told = form.lemma == "tell" and is_passive(tokens, i)
    return told or (form.lemma in listed("verbs_of_meetings") and not is_passive(tokens, i))


def _body(tokens: Tokens, place: range, head: int) -> tuple[int, ...]:
    """Return the tokens of a noun phrase that ends at a token and is of a body: the city council; members of a club."""
    first = head
    while first > place.start and not is_stop(tokens, first - 1) and tokens.words[first - 1] != ",":
        first -= 1
    phrase = range(first, head + 1)
    if any(is_verb(tokens, i) for i in phrase):
        return ()
    those = [i for i in phrase if tokens.lower[i] in listed("bodies_that_meet")]
    whole = those and (those[-1] == head or tokens.lower[those[0] + 1] == "of")
    return tuple(phrase) if whole else ()
