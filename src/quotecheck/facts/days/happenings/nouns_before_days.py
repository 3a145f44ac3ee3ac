"""What a noun before a day says that happened on it: since the accident on April 7; at that inspection, on May 3."""

from __future__ import annotations

from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.days.clauses.happening_kinds import PARTICLES, is_listed, plurals_of_happenings, sorts_of_noun
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.happenings.happening_nouns import (
    ANEW,
    is_ahead,
    is_latest,
    is_nominal,
    telling,
    words_behind,
)
from quotecheck.facts.days.times.days import Day
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.nouns import is_document
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Tokens

_RUN = 4  # tokens of a noun phrase before its noun
_NEAR = 10  # tokens between a noun and its day
_ENDS_OF_TIMES = frozenset(("beginning", "close", "end", "start"))
_AT = ("at", "during", "in", "on")
_NOT_OF_THE_DAY = ("about", "against", "by", "with")


def named_before_noun(tokens: Tokens, place: range, day: Day) -> Told | None:
    """Return the happening that a noun before its day names: since the | accident | on April 7."""
    joint = day.tokens.start - 1
    if _has_bare_day(tokens, place, day):
        return _named(tokens, place, day, joint)
    ends = (
        tokens.lower[joint] == "at" and tokens.lower[day.tokens.start + 1] in _ENDS_OF_TIMES
    )  # his exit at the end of
    if joint - 1 <= place.start or not (tokens.lower[joint] in listed("joints_before_days") or ends):
        return None
    found = None
    joint -= tokens.words[joint - 1] == "," and tokens.lower[joint] in ("in", "on")
    for noun in range(joint - 1, max(place.start, joint - _NEAR), -1):
        post = tokens.lower[noun] == "as" and tokens.lower[noun + 1] != "of"  # her exit | as | head on May 3
        led = tokens.lower[noun - 2] in _AT and tokens.lower[noun - 1] in listed("demonstratives_of_the_told")
        if (
            (is_stop(tokens, noun) and not post)
            or tokens.words[noun] == ","
            or (is_verb(tokens, noun) and not led)  # in | that drill|, on May 3
            or tokens.symbols[noun] in "XZ"
        ):
            break
        if tokens.lower[noun] in listed("nouns_for_hours") or is_nominal(tokens, noun + 1):
            continue  # on the | night | of July 16
        found = _named(tokens, place, day, noun) or found
        of = noun - 1 - (tokens.symbols[noun - 1] == "D")
        if is_listed(tokens, noun) and tokens.words[of] != "of":
            break  # not: the signing of the | contract | on Monday
    return found


def _has_bare_day(tokens: Tokens, place: range, day: Day) -> bool:
    """Return whether a weekday without "on" is that of the noun before it: since | her arrest Monday.

    Not: announced the arrest Monday, which is the day of the announcement.
    """
    noun = day.tokens.start - 1
    owned = noun - 2 >= place.start and tokens.symbols[noun - 1] == "D"
    dated = owned and tokens.lower[noun - 2] in listed("prepositions_of_deeds")
    return dated and tokens.symbols[day.tokens.start] == "Y" and is_listed(tokens, noun)


def _named(tokens: Tokens, place: range, day: Day, noun: int) -> Told | None:
    """Return what a noun before its day names, with its determiner or owner: Brekke's | arrest | on May 3."""
    kinds = sorts_of_noun(tokens, noun)
    joint = day.tokens.start - 1
    first = noun
    while first > max(place.start, noun - _RUN) and (is_nominal(tokens, first - 1) or tokens.words[first - 1] == "'s"):
        first -= 1
    first -= first > place.start and tokens.lower[first - 1] in ("last", "most")  # the | most | recent check
    first -= (
        first > place.start and "-" in tokens.words[first - 1] and tokens.symbols[first - 1] == "0"
    )  # a | 3-3 | tie
    determiner = tokens.lower[first - 1] if first > place.start else tokens.lower[first]
    owns = next((i for i in range(noun - 1, first - 1, -1) if tokens.words[i] == "'s"), -1)
    known_before = determiners_of_the_known() | {"whose"}  # the judge, whose | removal | on May 3
    article = determiner in known_before or determiner in ANEW
    if not kinds or not (owns > 0 or article or tokens.lower[noun] in plurals_of_happenings()):
        return None
    if article and _is_of_another_day(tokens, day, first - 1):
        return None
    taken_up = article and _is_taken_up(tokens, day, first - 1, noun)
    sat = tokens.lower[first - article - 1] == "at" and tokens.lower[noun] in listed("occasions_of_days")
    has = sat or _has_the_day(tokens, place, day, first - article, listed_noun=is_listed(tokens, noun))
    if not taken_up and not has:  # ruled at | the inquest in May 2021: what is done at it has its time
        return None
    known = owns > 0 or determiner in known_before
    told = telling(tokens, range(max(first, owns + 1), noun))
    if taken_up:
        told = tuple(i for i in told if tokens.lower[i] != "same")
    return Told(
        kinds,
        which=(*range(first, owns), *range(noun + 1, joint), *words_behind(tokens, place, day.tokens.stop)),
        before=told,
        known=known,
        anew=not known,
        latest=is_latest(tokens, range(max(first, owns + 1), noun)),
        future=is_ahead(tokens, place, first, day.tokens.stop) or None,
        noun=True,
        dated=True,
    )


def _has_the_day(tokens: Tokens, place: range, day: Day, edge: int, *, listed_noun: bool) -> bool:
    """Return whether a day belongs to the noun phrase that begins at a token: since | the attack on Friday.

    Not: condemned the attack on Friday, which can be a condemnation on Friday; presided at the stadium on Friday.
    """
    before = tokens.lower[edge - 1] if edge > place.start else ""
    if not listed_noun:
        return before in listed("prepositions_of_deeds") - {"of"}
    subject = tokens.symbols[day.tokens.stop] == "X" or is_verb(tokens, day.tokens.stop)
    if tokens.lower[day.tokens.start - 1] == "of" or subject or edge <= place.start + 1:
        return True
    if before in PARTICLES and is_verb(tokens, edge - 2):
        return False  # put out | the blaze on Monday
    seen = tokens.forms[edge - 1] if edge > place.start else None
    undergone = listed("verbs_of_witnesses") | listed("verbs_of_undergoing")
    if before == "had" or (seen is not None and seen.lemma in undergone):
        return True  # heard | the explosion on Monday; passed | its inspection on Oct. 14
    goes_on = tokens.symbols[edge - 1] in "Pobt" and before not in _NOT_OF_THE_DAY
    goes_on = goes_on and len(day.reach) <= 1  # protested at | the closure in July
    return before == "," or before in listed("prepositions_of_deeds") or goes_on


def _is_set_off(tokens: Tokens, day: Day) -> bool:
    """Return whether a comma sets a day off from what stands before it: that inspection|, on Oct. 24."""
    return "," in tokens.words[day.tokens.start - 2 : day.tokens.start]


def _is_of_another_day(tokens: Tokens, day: Day, edge: int) -> bool:
    """Return whether a day set off by a comma is not of the noun before it: after | that tour, on May 3|, it met Moe.

    Nor: the report on | that inspection, on May 14|.
    """
    before = tokens.lower[edge - 1]
    paper = before in ("of", "on") and is_document(tokens.lower[edge - 2])
    return _is_set_off(tokens, day) and (paper or before in listed("prepositions_before_other_days"))


def _is_taken_up(tokens: Tokens, day: Day, edge: int, noun: int) -> bool:
    """Return whether a noun phrase before a day set off by a comma takes up what was told: in | that drill|, on May 3.

    The | same inspection|, on 17 January. Not: it failed the same test on Tuesday. The same test, on Tuesday, was
    easier: what recurs is taken up behind a preposition alone: at the | same hearing|, on Tuesday.
    """
    words = tokens.lower[edge:noun]
    recurs = tokens.lower[noun] in listed("happenings_that_recur") and tokens.lower[edge - 1] not in _AT
    same = "same" in words and not recurs
    return _is_set_off(tokens, day) and (same or not listed("demonstratives_of_the_told").isdisjoint(words[:1]))
