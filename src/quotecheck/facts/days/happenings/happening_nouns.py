"""What a noun says that happened, and what a noun behind a day names: Saturday's inferno."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.days.clauses.happening_kinds import sorts_of_noun
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.happenings.sorts_of_occasions import gatherings
from quotecheck.facts.days.times.days import Day, phrase_behind
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens

ANEW = frozenset(("a", "an", "another"))
"""The articles of what was not told of before."""

_RUN = 4  # tokens of a noun phrase before its noun
_BEHIND = 8  # tokens that tell more of a noun behind it
_AHEAD = 3  # tokens of `ahead of the`
_SCENE = ("in", "from")
_ADVERBS = ("early", "late")  # left the May 4 dinner | early
_SOON = frozenset(("will", "'ll", "may", "could"))
_BUT = frozenset(("except", "besides", "apart"))


def named_behind_noun(tokens: Tokens, place: range, day: Day) -> Told | None:
    """Return the happening that a noun behind its day names: Saturday's | inferno, the February 8 | raid."""
    phrase = phrase_behind(tokens, place, day)
    if phrase is None:
        return None
    first = last = phrase.first
    while last < min(place.stop, first + _RUN) and is_nominal(tokens, last + 1):
        last += 1
    if last > first and tokens.lower[last] in _ADVERBS and sorts_of_noun(tokens, last - 1) <= gatherings():
        last -= 1
    kinds = sorts_of_noun(tokens, last)
    if not kinds or any(is_stop(tokens, i) for i in range(first, last)) or tokens.words[first][0].isdecimal():
        return None  # Friday's 5-3 win
    return Told(
        kinds,
        which=tuple(words_behind(tokens, place, last + 1)),
        before=telling(tokens, range(first, last)),
        known=phrase.known,
        anew=not phrase.known,
        again=is_one_more(tokens, range(first, last)),
        latest=is_latest(tokens, range(first, last)),
        future=is_ahead(tokens, place, day.tokens.start, last + 1) or None,
        noun=True,
        dated=True,
    )


def named_from(tokens: Tokens, place: range) -> Told | None:
    """Return the happening that the noun names which opens some tokens: the day after | the crash at Ash."""
    first = place.start
    if first < place.stop and tokens.symbols[first] == "D":
        first += 1
    noun = first
    while noun < min(place.stop, first + _RUN) - 1 and (
        is_nominal(tokens, noun + 1) or tokens.words[noun + 1] == "'s" or tokens.words[noun] == "'s"
    ):
        noun += 1
    kinds = sorts_of_noun(tokens, noun) if noun < place.stop else frozenset()
    owns = next((i for i in range(noun - 1, first - 1, -1) if tokens.words[i] == "'s"), first - 1)
    return (
        Told(
            kinds,
            which=(*range(first, max(first, owns)), *words_behind(tokens, place, noun + 1)),
            before=telling(tokens, range(owns + 1, noun)),
            known=tokens.lower[place.start] not in ANEW,
            anew=tokens.lower[place.start] in ANEW,
            again=is_one_more(tokens, range(owns + 1, noun)),
            future=None,
            noun=True,
            dated=True,
        )
        if kinds
        else None
    )


def telling(tokens: Tokens, before: Iterable[int]) -> tuple[int, ...]:
    """Return the words before a noun that tell which happening it is: the | tanker | fire; not: the deadly fire."""
    return tuple(i for i in before if tokens.lower[i] not in listed("adjectives_of_happenings"))


def is_one_more(tokens: Tokens, place: Iterable[int]) -> bool:
    """Return whether words say that what they stand beside is one of several: the | next | hearing; met | again."""
    times = listed("calendar", "nouns_for_hours")  # raided | last | Monday is one raid
    return not signs_of_one_more().isdisjoint(
        tokens.lower[i] for i in place if times.isdisjoint(tokens.lower[i + 1 : i + 2])
    )


def is_latest(tokens: Tokens, place: Iterable[int]) -> bool:
    """Return whether words say that what they stand before is the latest of its sort: the | most recent | check."""
    return any(
        tokens.lower[i] in ("last", "latest") or (tokens.lower[i] == "recent" and tokens.lower[i - 1] == "most")
        for i in place
    )


def adverb_before(tokens: Tokens, verb: int, *, known: bool) -> tuple[int, ...]:
    """Return the token before a verb, but not the "first" of a known deed, which tells of no other: it first met."""
    return () if known and tokens.lower[verb - 1] == "first" else (verb - 1,)


@cache
def signs_of_one_more() -> frozenset[str]:
    """Return the words beside what happened by which it is one of several."""
    return listed("signs_of_one_more") | listed("signs_of_another_one") | frozenset(ORDINALS)


def words_behind(tokens: Tokens, place: range, i: int) -> Iterator[int]:
    """Yield the words behind a noun that tell which happening it is: the fire | at the mill."""
    if (
        i >= place.stop
        or tokens.symbols[i] not in "Pobt"
        or tokens.lower[i] in listed("prepositions_of_deeds") - {"of"}
    ):
        return
    scene = tokens.lower[i] in _SCENE and tokens.lower[i + 1] == "the"  # who sat through the vote | in the gallery
    for k in range(i, min(place.stop, i + _BEHIND)):
        if is_stop(tokens, k) or is_verb(tokens, k) or tokens.words[k] == "," or tokens.symbols[k] in "XZYTW":
            break
        if tokens.lower[k] in _BUT:
            break  # nobody has been there since the collapse | except guards
        if not scene or tokens.words[k][0].isupper():
            yield k


def is_ahead(tokens: Tokens, place: range, first: int, stop: int) -> bool:
    """Return whether a noun phrase names what is still to come: ahead of | Saturday's vote; Saturday's vote | will.

    Not: the minutes of | the May 4 signing | will be printed.
    """
    before = tokens.lower[max(place.start, first - _AHEAD) : first]
    if "of" in before:
        return before[:2] == ("ahead", "of")
    behind = tokens.lower[stop : min(place.stop, stop + 2)]
    due = behind[:1] == ("is",) and not listed("still_to_come").isdisjoint(behind[1:])
    return due or (not _SOON.isdisjoint(behind[:1]) and "have" not in behind)


def is_noun(tokens: Tokens, i: int) -> bool:
    """Return whether a word before a noun tells its sort: a | planning | meeting; not: a heated meeting."""
    form = tokens.forms[i]
    return tokens.symbols[i] == "N" or (form is not None and (form.noun or form.gerund))


def is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name."""
    word = tokens.words[i]
    dares = tokens.lower[i + 1 : i + 2] == ("not",)  # the families of the raid | dare not go
    return word[:1].isalpha() and tokens.lower[i] not in function_words() and not is_verb(tokens, i) and not dares
