"""What the words around a large number tell: its noun, its place, and that it gives way to another."""

from __future__ import annotations

from quotecheck.facts.claims.people_counted import same_count
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import POWERS, is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import MONTHS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Tokens

_NOUN = 3  # words behind a number
_NEAR = 6  # tokens beside a number that tell that it gives way


def places_in(tokens: Tokens, sentence: range) -> frozenset[str]:
    """Return the names behind `in` or `at` in a sentence, with a word between."""
    names = (i + 1 + tokens.words[i + 1].islower() for i in sentence[:-2] if tokens.lower[i] in ("in", "at", "near"))
    return (
        frozenset(tokens.words[k] for k in names if tokens.words[k][0].isupper())
        - numbered("weekday").keys()
        - MONTHS.keys()
    )


def gives_way(tokens: Tokens, place: range, number: Number) -> bool:
    """Return whether the words up to a number, or soon behind it, say that another takes its place or it is to come."""
    money = number.unit not in ("", "%")
    beside = (number.tokens.start - 1, number.tokens.stop) if money else ()
    near = (
        tokens.lower[i]
        for i in range(place.start, min(len(tokens.lower), number.tokens.stop + _NEAR))
        if not (i in beside and tokens.lower[i] == "raised")  # a collection: the N7.8m | raised
    )
    gives = listed("superseding_words") - listed("superseding_adverbs") | listed("words_of_forecasts")
    return not gives.isdisjoint(near)


def clause_before(tokens: Tokens, place: range, number: Number) -> range:
    """Return the tokens from the last mark before a number: raised its alert, | and told 1,840 households."""
    before = range(number.tokens.start - 1, place.start, -1)
    return range(next((i for i in before if tokens.words[i] in (",", ";", "—", "–")), place.start), place.stop)


def changed_from(tokens: Tokens, number: Number) -> str:
    """Return the noun of a number, told with the one from which something has changed: from 480 | acres to 301."""
    to = number.tokens.start - 1
    told = tokens.lower[max(0, to - _NOUN - 2) : to]
    if tokens.lower[to] != "to" or "from" not in told or number.unit or number.rest or tokens.symbols[to - 2] != "0":
        return ""
    return same_count(tokens.lower[to - 1]) if is_plural(tokens.lower[to - 1]) else ""


def noun_behind(tokens: Tokens, number: Number) -> str:
    """Return what a number counts: 41 | shops; from 480 hectares to 301 |; the 1,450-|home| plan; 20-square-|foot|."""
    power, _, unit = number.rest[1:].rpartition("-")
    if unit.isalpha() and power in ("", *POWERS):
        return same_count(unit)
    if told := changed_from(tokens, number):
        return told
    first = number.tokens.stop
    if tokens.lower[first] in listed("people_by_what_befell_them") and not is_plural(tokens.lower[first + 1]):
        return same_count("people")  # 3,400 | displaced
    for word in tokens.lower[number.tokens.stop : number.tokens.stop + _NOUN]:
        if not word.isalpha():
            return ""
        if is_plural(word) or word in listed("victims_without_noun"):
            return same_count(word)
    return ""


def is_known(tokens: Tokens, number: Number) -> bool:
    """Return whether a number has the article of what was told of: the | $680 million; not: each of the | 34."""
    before = tokens.lower[max(0, number.tokens.start - 3) : number.tokens.start]
    if before and before[-1] in listed("words_of_a_known_sum"):
        before = before[:-1]  # the disputed | $32
    return before[-1:] == ("the",) and "each" not in before


def tells_of_another(tokens: Tokens, sentences: SentenceIndex, i: int) -> bool:
    """Return whether a sentence, or the one before, brings something else: made a | smaller | plan. The $56 million."""
    place = sentences.place(tokens, max(0, i - 1), i)
    return not listed("words_of_another_plan").isdisjoint(tokens.lower[place.start : place.stop])
