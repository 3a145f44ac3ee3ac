"""The parts of a sentence around a deed: where its clause ends, which words are verbs, whom or what it befalls."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens

_STOPS = frozenset(".;:?!|()QMJq")
_ARTICLES = frozenset(("the", "a", "an"))
_ADVERBS = 3
_SHORTEST = 3  # letters of a word that has content


def is_stop(tokens: Tokens, i: int) -> bool:
    """Return whether no deed goes on beyond a token: a mark, or a word between two clauses that is no `and`."""
    if tokens.symbols[i] in _STOPS or tokens.words[i] in ('"', "“", "”", "—", "–"):
        return True
    joint = tokens.lower[i] in listed("events_joints") and tokens.lower[i] not in (
        "and",
        *listed("prepositions_of_deeds"),
    )
    return joint and not is_plan(tokens, i)


def is_plan(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the `as` of a few words about a plan: if the deal closes | as planned in May."""
    return tokens.lower[i] == "as" and tokens.lower[i + 1] in listed("still_to_come") | {"promised", "agreed"}


def is_verb(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb where it stands: was | arrested; not the | ferry, a | draft."""
    form = tokens.forms[i]
    if form is None or tokens.symbols[i] != "v" or form.gerund:
        return False
    before, kind = (tokens.lower[i - 1], tokens.symbols[i - 1]) if i else ("", ".")
    if form.past or form.participle:
        return not (form.participle and (before in _ARTICLES or before in listed("possessive_determiners")))
    if before in _ARTICLES or kind in "D0Y'oP":
        return False
    if before == "to" or kind == "X":
        return form.base
    return not form.noun or (form.third and not _is_before_a_verb(tokens, i) and not _follows_a_verb(tokens, i))


def _is_before_a_verb(tokens: Tokens, i: int) -> bool:
    """Return whether an auxiliary or a verb stands right behind a token: the new fares | came; the rules | come."""
    form = tokens.forms[i + 1] if i + 1 < len(tokens.words) else None
    told = form is not None and (form.past or (form.base and not form.noun and tokens.symbols[i + 1] == "v"))
    return tokens.symbols[i + 1 : i + 2] in ("X", "Z") or told


def _follows_a_verb(tokens: Tokens, i: int) -> bool:
    """Return whether a finite verb stands right before a token: to file | claims; they brought | charges."""
    form = tokens.forms[i - 1] if i > 1 else None
    if form is None or tokens.symbols[i - 1] != "v":
        return False
    acts = form.past and not form.noun and tokens.symbols[i - 2] in "NKS"
    return acts or (form.base and (tokens.lower[i - 2] == "to" or tokens.symbols[i - 2] == "X"))


def is_passive(tokens: Tokens, i: int) -> bool:
    """Return whether a form of `be` makes the participle at a token a passive: was soon | arrested."""
    form = tokens.forms[i]
    if form is None or not form.participle:
        return False
    for k in range(i - 1, max(-1, i - 1 - _ADVERBS), -1):
        if tokens.lower[k] in listed("before_passives"):
            return True
        if tokens.symbols[k] not in "RXZ":
            return False
    return False


def is_still_to_come(tokens: Tokens, verb: int) -> bool:
    """Return whether what a verb tells has not happened: will close, is to close, closes; once it | is closed."""
    form = tokens.forms[verb]
    place = range(max(0, verb - _ADVERBS), verb)
    before = [tokens.lower[i] for i in place if tokens.lower[i] != "to" or _is_infinitive(tokens, i + 1)]
    if form is not None and form.participle and not form.past and form.base and not listed("perfect_forms") & {*before}:
        return True  # before the rules | come into force
    if form is not None and form.participle and tokens.lower[verb - 1] in ("is", "are"):
        return True
    if tokens.lower[verb] in listed("still_to_come"):
        return listed("before_passives").isdisjoint(before) or not {"was", "were", "been"} & set(before)
    if form is not None and (form.past or form.participle) and not {"will", "be"} <= set(before):
        return not listed("still_to_come").isdisjoint(before) and "have" not in before
    return True


def _is_infinitive(tokens: Tokens, i: int) -> bool:
    """Return whether a token behind `to` is a verb: is to | be held; not: the trip to | Hanoi took place."""
    form = tokens.forms[i]
    return tokens.symbols[i] in "XZ" or (form is not None and form.base)


def is_possible(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb tells what may happen and need not: the deal | could close in May."""
    return verb >= 0 and not listed("words_of_possibility").isdisjoint(tokens.words[max(0, verb - _ADVERBS) : verb])


def is_denied(tokens: Tokens, verb: int) -> bool:
    """Return whether a clause tells that something does not happen: did | not close."""
    k = verb - 1
    while k >= 0 and (tokens.symbols[k] in "RXZ" or tokens.lower[k] in listed("denials")):
        if tokens.lower[k] in listed("denials"):
            return True
        k -= 1
    return False


def content_words(tokens: Tokens, place: Iterable[int]) -> frozenset[str]:
    """Return the stems of the words of some tokens that have content."""
    return frozenset(_content(tokens.words[i]) for i in place) - {""}


def names_in(tokens: Tokens, place: Iterable[int], opener: int) -> frozenset[str]:
    """Return the stems of the capitalised words of some tokens but `opener`, which opens a sentence."""
    return content_words(tokens, (i for i in place if tokens.words[i][0].isupper() and i != opener))


@lru_cache(maxsize=65_536)
def _content(word: str) -> str:
    """Return the stem of a word that has content, nothing for another."""
    lower = word.lower()
    if len(word) < _SHORTEST or not word[0].isalpha() or lower in function_words():
        return ""
    timed = lower.rstrip(".") in listed("calendar") or lower in listed("parts_of_a_day")
    return "" if timed else stem(word)
