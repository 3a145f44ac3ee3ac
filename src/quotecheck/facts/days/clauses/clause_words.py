"""The parts of a sentence around a deed: where its clause ends, which words are verbs, whom or what it befalls."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens

_STOPS = frozenset(".;:?!|()QMJq")
_ADVERBS = 3
_CAUSED = 10  # tokens from a verb of causing to the infinitive behind its object
_POST = 4  # words behind `as` up to the noun of a post
_FEW = 2  # tokens of a subject and its verb
_SHORTEST = 3  # letters of a word that has content


def is_stop(tokens: Tokens, i: int) -> bool:
    """Return whether no deed goes on beyond a token: a mark, or a word between two clauses that is no `and`."""
    if tokens.symbols[i] in _STOPS or tokens.words[i] in ('"', "“", "”", "—", "–"):
        return True
    joint = tokens.lower[i] in listed("events_joints") and tokens.lower[i] not in (
        "and",
        *listed("prepositions_of_deeds"),
    )
    because = tokens.lower[i : i + 2] == ("because", "of")  # was closed | because of | ash on May 3
    return joint and not (because or is_plan(tokens, i) or is_post(tokens, i))


def is_plan(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the `as` of a few words about a plan: if the deal closes | as planned in May."""
    return tokens.lower[i] == "as" and tokens.lower[i + 1] in listed("still_to_come") | {"promised", "agreed"}


def is_post(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the `as` before a post: resigned | as | deputy mayor of Ash; not: as mayors met."""
    if tokens.lower[i] != "as":
        return False
    for k in range(i + 1, min(len(tokens.words), i + 1 + _POST)):
        if tokens.lower[k] in listed("roles"):
            return tokens.symbols[k + 1 : k + 2] in ("o", "P", "Y", ",", ".", "N", "K") and not is_passive(tokens, k)
        if tokens.symbols[k] not in "DNKOv":
            return False
    return False


def is_verb(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb where it stands: was | arrested; not the | ferry, a | draft."""
    form = tokens.forms[i]
    if form is None or tokens.symbols[i] != "v" or form.gerund:
        return False
    before, kind = (tokens.lower[i - 1], tokens.symbols[i - 1]) if i else ("", ".")
    if form.past or form.participle:
        return not (
            form.participle and (before in listed("plain_articles") or before in listed("possessive_determiners"))
        )
    if before in listed("plain_articles") or kind in "D0Y'oP":
        return False
    if before == "to" or kind == "X":
        return form.base
    if is_beside(tokens, i):
        return False
    if form.third and form.noun and kind == "v" and _is_beside_noun(tokens, i - 1):
        return False  # four floating | pumps; published the leaked | emails
    if form.base and (kind == "S" or _is_deed_of_many(tokens, i)):
        return True  # when they | vote on June 3
    return not form.noun or (form.third and not _is_before_a_verb(tokens, i) and not _follows_a_verb(tokens, i))


def _is_beside_noun(tokens: Tokens, i: int) -> bool:
    """Return whether a participle stands between a number or a determiner and its noun: the | leaked | emails."""
    form = tokens.forms[i]
    return tokens.symbols[i - 1] in "0D" and form is not None and (form.participle or form.gerund)


def is_beside(tokens: Tokens, i: int) -> bool:
    """Return whether a token says where something is: struck bottom | close | to the port; not: to close to ships."""
    return (
        tokens.lower[i] == "close"
        and tokens.lower[i + 1] in ("to", "by")
        and (i == 0 or (tokens.lower[i - 1] != "to" and tokens.symbols[i - 1] not in "XS"))
    )


def _is_deed_of_many(tokens: Tokens, i: int) -> bool:
    """Return whether a base form has a bare plural for its subject: when councillors | vote on; Nurses | strike on.

    Not: a drop in sales | rise of; the arms | race of May.
    """
    plural = tokens.lower[i - 1].endswith("s") and tokens.symbols[i - 1] in "NK"
    opens = i < _FEW or tokens.symbols[i - 2] in ".|" or tokens.lower[i - 2] in listed("joints_of_one_time") | {"if"}
    return plural and opens and tokens.symbols[i + 1 : i + 2] in ("P", "Y")


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
    if tokens.lower[verb - 1] == "to" and _is_caused(tokens, verb - 1):
        return False
    if form is not None and form.participle and tokens.lower[verb - 1] in ("is", "are"):
        return True
    if tokens.lower[verb] in listed("still_to_come"):
        return listed("before_passives").isdisjoint(before) or not {"was", "were", "been"} & set(before)
    if form is not None and (form.past or form.participle) and not {"will", "be"} <= set(before):
        return not listed("still_to_come").isdisjoint(before) and "have" not in before
    return True


def _is_caused(tokens: Tokens, to: int) -> bool:
    """Return whether a past verb of causing stands before an infinitive: a leak | forced | the plant to shut down.

    It | had | to shut.
    """
    if tokens.lower[to - 1] == "had":
        return True
    for k in range(to - 1, max(-1, to - _CAUSED), -1):
        form = tokens.forms[k]
        if form is not None and tokens.symbols[k] == "v" and form.lemma in listed("verbs_of_causing"):
            return form.past and (tokens.symbols[k - 1] not in "XZ" or tokens.lower[k - 1] in ("was", "were", "had"))
        if tokens.symbols[k] not in "DNKOvo0PI'":
            return False
    return False


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
    return frozenset(map(_content, map(tokens.words.__getitem__, place))) - {""}


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
