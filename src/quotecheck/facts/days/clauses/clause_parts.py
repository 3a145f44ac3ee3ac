"""The subject and the object of a verb beside a day."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.days.clauses.clause_words import is_beside, is_passive, is_stop, is_verb
from quotecheck.facts.days.clauses.happening_kinds import names_happenings
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

WIDE = 24
"""Tokens of a clause on either side of a verb."""

_MEASURE = 4  # tokens of a length
_RELATIVES = frozenset(("which", "who", "that", "whose"))


@cache
def staged() -> dict[str, str]:
    """Return the verbs that say only when something is, with the word that they need for it, if any."""
    alone = dict.fromkeys((*listed("verbs_of_timing"), "expect", "anticipate", "foresee"), "")
    return alone | {"take": "place", "go": "ahead", "run": "from", "come": "up", "hand": "down"}


def subject_of(tokens: Tokens, place: range, verb: int) -> tuple[int, ...]:
    """Return the tokens of the subject of a verb, those before `which` where that is it."""
    i = verb - 1
    while i > place.start and (
        tokens.symbols[i] in "XZRt"
        or (tokens.lower[i + 1] == "to" and _plans(tokens, i))
        or (i == verb - 1 and tokens.lower[i] in listed("before_passives"))
    ):
        i -= 1  # the ship | got | stuck
    if tokens.lower[i] in _RELATIVES and tokens.symbols[i] in "WT":
        i -= 1 + (tokens.words[i - 1] == ",")
    i = before_relative(tokens, place, i)
    found: list[int] = []
    while i >= max(place.start, verb - WIDE) and not is_stop(tokens, i):
        if (
            (is_verb(tokens, i) and not names_happenings(tokens.lower[i]))
            or tokens.symbols[i] in "XZ"
            or tokens.lower[i] in listed("prepositions_of_deeds") - {"of"}
        ):
            break
        if found and tokens.symbols[i] == "W" and tokens.symbols[i - 1] == "P":
            break  # the crates in which | they | were delivered
        if found and (tokens.symbols[i] == "T" or tokens.lower[i] in listed("joints_of_the_presupposed")):
            break  # told a reporter that | gunmen stormed it; can claim a refund once | the buses pull out
        found.append(i)
        i -= 1
        if tokens.symbols[i + 1] == "D" and tokens.symbols[i] in "NKv" and not is_verb(tokens, i):
            break  # under the order | the curfew stays
    return tuple(reversed(found))


def subject_of_gerund(tokens: Tokens, place: range, verb: int) -> tuple[int, ...]:
    """Return who does what a gerund behind a joint tells: | Moe | wrote after retiring; after retiring, | Moe | wrote.

    Nothing for another gerund: was seen | leaving.
    """
    form, joint = tokens.forms[verb], verb - 1
    if form is None or not form.gerund or tokens.lower[joint] not in listed("joints_of_the_presupposed"):
        return ()
    if joint > place.start:
        main = next(
            (i for i in range(joint - 1, place.start, -1) if is_verb(tokens, i) or tokens.symbols[i] in "XZ"), 0
        )
        return subject_of(tokens, place, main) if main else ()
    comma = next((i for i in range(verb, min(place.stop, verb + WIDE)) if tokens.words[i] == ","), place.stop)
    behind = range(comma + 1, min(place.stop, comma + WIDE))
    last = next((i for i in behind if tokens.symbols[i] not in "DNKIS'"), behind.stop)
    return tuple(range(comma + 1, last))


def antecedent_of(tokens: Tokens, place: range, subject: tuple[int, ...]) -> tuple[int, ...]:
    """Return what a relative clause with a subject of its own tells more of: the cores|, which a diver drew on Monday.

    Nothing for a clause about a time or a place: the day that a diver drew the cores.
    """
    i = subject[0] if len(subject) > 1 else place.start
    if i == place.start or tokens.lower[i] not in ("which", "that") or tokens.symbols[i] not in "WT":
        return ()
    i -= 1 + (tokens.words[i - 1] == ",")
    last = i
    while i >= place.start and tokens.symbols[i] in "NKv" and not is_verb(tokens, i):
        i -= 1
    return tuple(range(i + 1, last + 1))


def before_relative(tokens: Tokens, place: range, i: int) -> int:
    """Return the token before what a comma ends at a token and tells more: fire|, which killed two, broke out.

    The ferry|, built in 1988, was withdrawn.
    """
    if tokens.words[i] != ",":
        return i
    for k in range(i - 1, max(place.start, i - WIDE), -1):
        if is_stop(tokens, k):
            break
        form = tokens.forms[k + 1]
        told_more = tokens.lower[k + 1] in _RELATIVES or (form is not None and (form.participle or form.gerund))
        if tokens.words[k] == "," and told_more:
            return k - 1
    return i


def _plans(tokens: Tokens, i: int) -> bool:
    """Return whether a token before `to` says that something is still to come, or was caused: is | due to lapse.

    The plant was | forced to close.
    """
    form = tokens.forms[i]
    if form is not None and form.lemma in listed("verbs_of_causing"):
        return is_passive(tokens, i)
    return tokens.lower[i] in listed("still_to_come") or (form is not None and form.lemma in staged())


def object_of(tokens: Tokens, verb: int, stop: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the tokens of the object of a verb and those of the rest up to `stop`: recalled | the cribs | in May."""
    i = verb + 1
    found: list[int] = []
    far = next((k for k in range(i, min(stop, i + _MEASURE)) if tokens.lower[k] in listed("units_of_length")), -1)
    if far > i and tokens.symbols[far - 1] == "0" and tokens.symbols[i] != "P":
        i = far + 1  # came down | some 30 feet | from his cart
    while i < stop and tokens.symbols[i] not in "Pbt" and tokens.lower[i] != "as" and not is_beside(tokens, i):
        if behind := _behind_relative(tokens, i, stop):
            i = behind
            continue
        if tokens.lower[i] == "and" and any(is_verb(tokens, k) for k in (i + 1, i + 2)):
            break  # was handed over | and Moe cut a ribbon; sold the flat | and bought a mill
        found.append(i)
        i += 1
    named = tuple(found) if any(tokens.symbols[k] in "NKvO" for k in found) else ()
    return named, tuple(range(i, stop))


def _behind_relative(tokens: Tokens, i: int, stop: int) -> int:
    """Return the token behind a clause in commas that tells more, 0 for none: shut the pier, which leaks, | to."""
    if tokens.words[i] != "," or tokens.lower[i + 1] not in _RELATIVES:
        return 0
    return next((k + 1 for k in range(i + 1, stop) if tokens.words[k] == ","), 0)
