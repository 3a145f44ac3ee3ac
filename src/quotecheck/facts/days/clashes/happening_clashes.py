"""Find what happened once and is given two days, by whatever words: razed on Sunday night, Saturday's inferno."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.days.clashes.one_happening import are_one, is_of_another_phase, is_of_another_time, tells_more
from quotecheck.facts.days.clashes.told_otherwise import is_told_between, told_otherwise
from quotecheck.facts.days.clauses.happening_kinds import (
    OF_A_VERB,
    kinds_of_happenings,
    mishaps,
    plurals_of_happenings,
    root_of_noun,
)
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.happenings.happening_nouns import signs_of_one_more
from quotecheck.facts.days.happenings.sorts_of_occasions import gatherings, phases
from quotecheck.facts.days.happenings.words_told import are_latest
from quotecheck.facts.days.times.day_distances import distances
from quotecheck.facts.days.times.days import Day, are_apart, is_turned
from quotecheck.facts.voices import Voices
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, NumberClash, Slip, Span, Tokens

_MOST = 60  # happenings that one is compared with
_ONE_MORE = frozenset(("another", "second", "third"))
_CONDITION = 4  # tokens before a word for one more in which a condition tells that there has been none
_SMALL = 4  # tokens before a day in which its small hours are told
_BEFORE = 2  # tokens before a noun in which a word tells that it is one of several


def find_happening_clashes(
    tokens: Tokens, happenings: Sequence[Happening], voices: Voices
) -> tuple[DateClash | NumberClash, ...]:
    """Return the days, and the times of day, of what the text has told with one and takes for known with another.

    The text tells of one happening of the sort: it has no third day, and no plural or word for another one.
    """
    if len({each.day.key for each in happenings}) <= 1:
        return ()
    several = told_as_several(tokens)
    distinct = _distinct(happenings)
    found: dict[Span, DateClash | NumberClash] = {}
    for i, other in enumerate(happenings):
        for first in happenings[max(0, i - _MOST) : i]:
            turned = is_turned(first.day.key, other.day.key)  # a second inspection on June 18; the June 8 inspection
            kinds = (first.kinds & other.kinds) - (frozenset() if turned or are_latest(first, other) else several)
            if not kinds or other.day.span in found or not are_one(first, other, kinds):
                continue
            if _are_of_one_night(tokens, first.day, other.day) or _are_of_one_night(tokens, other.day, first.day):
                continue
            if is_alone(distinct, first, other, kinds) and not is_told_between(happenings, first, other):
                found[other.day.span] = _clash(first.day, other.day, voices)
        if other.day.span not in found and (told := told_otherwise(tokens, happenings[max(0, i - _MOST) :], other)):
            found[other.day.span] = _clash(told.day, other.day, voices)
    return tuple(found.values())


def _are_of_one_night(tokens: Tokens, night: Day, after: Day) -> bool:
    """Return whether the next day is told by its small hours: Thursday night, just after midnight on Friday."""
    small = tokens.lower[max(0, after.tokens.start - _SMALL) : after.tokens.start]
    if tokens.lower[night.tokens.stop] != "night" or listed("words_of_small_hours").isdisjoint(small):
        return False
    return 1 in distances(night, after)


def _distinct(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Return the first of all happenings that differ in nothing but where they stand."""
    found: dict[Happening, Happening] = {}
    for each in happenings:
        found.setdefault(each._replace(day=each.day._replace(span=Span(0, 0), tokens=range(0)), sentence=0), each)
    return tuple(found.values())


def _clash(a: Day, b: Day, voices: Voices) -> DateClash | NumberClash:
    sure, quoted = not voices.differ(a.span.start, b.span.start), a.quoted or b.quoted
    if a.clock >= 0:
        return NumberClash(a.span, b.span, Slip.VALUE, quoted or not sure)
    return DateClash(a.span, b.span, sure=sure, quoted=quoted)


def is_alone(happenings: Sequence[Happening], first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the text tells of nothing of the sort on a third day, and of nothing new on the second.

    Not: a quake struck on Saturday; aftershocks came on Sunday; Sunday's quake. What only ends on the third day is
    another thing: the pier closed on May 3; entries end on June 9; the pier, which closed on May 13.
    """
    kinds = kinds - phases() or kinds
    for each in happenings:
        if each.kinds.isdisjoint(kinds):
            continue
        if each.day.key == other.day.key:
            another = not each.known and each.sentence < other.sentence and tells_more(first, each, kinds)
            if each.anew or another or (each.again and not other.again):
                return False
        elif are_apart(each.day, first.day) and are_apart(each.day, other.day):
            apart = (is_of_another_time, is_of_another_phase, tells_more)
            if not any(condition(first, each, kinds) for condition in apart):
                return False
    return True


def told_as_several(tokens: Tokens) -> frozenset[str]:
    """Return the sorts of happening of which a text tells more than one: two fires, a second quake.

    Not: eleven fires had broken out, the first fire | truck.
    """
    plurals, kinds = plurals_of_happenings(), kinds_of_happenings()
    nouns = {word for word in tokens.places if word in plurals or word in kinds}
    found: set[str] = set()
    for i in tokens.places_of(nouns):
        word = tokens.lower[i]
        if word in plurals:
            found |= plurals[word] if _counts(tokens, i) or plurals[word] <= gatherings() else frozenset()
        elif _is_one_of_several(tokens, i):
            found |= kinds[word]
    singulars = [word[:-1] for word in tokens.places if word[-1] == "s" and word not in nouns]
    found.update(singulars, [OF_A_VERB + root_of_noun(word) for word in singulars])
    for i in tokens.places_of(_ONE_MORE):
        if _is_supposed(tokens, i):
            continue
        found |= {tokens.lower[i + 1], OF_A_VERB + root_of_noun(tokens.lower[i + 1])}  # another | decree
        if tokens.words[i - 2] == "," and tokens.symbols[i + 1] in "PobY":  # the | quake|, the second in a week
            found |= kinds_of_happenings().get(tokens.lower[i - 3], frozenset())
    return frozenset(found)


def _is_supposed(tokens: Tokens, i: int) -> bool:
    """Return whether a condition before a word tells that there has been no such thing: if there is | another | one."""
    return not listed("conditions").isdisjoint(tokens.lower[max(0, i - _CONDITION) : i])


def _is_one_of_several(tokens: Tokens, i: int) -> bool:
    """Return whether a noun is one of several: the first | quake, another deadly | fire.

    Not: for the next | quake; if there is another | fire.
    """
    if _is_supposed(tokens, i):
        return False
    before = tokens.lower[max(0, i - _BEFORE) : i]
    if before[-1:] == ("next",) and kinds_of_happenings()[tokens.lower[i]] & mishaps():
        return False
    if signs_of_one_more().isdisjoint(before) or tokens.symbols[i + 1] in "NK":
        return False
    return before[-1] in signs_of_one_more() or tokens.symbols[i - 1] in "NK"


def _counts(tokens: Tokens, i: int) -> bool:
    """Return whether the words before a plural say that it is of a few that are told of: two | fires; not: 40."""
    few = listed("small_quantifiers") | listed("numbers_of_a_few")
    return not few.isdisjoint(tokens.lower[max(0, i - _BEFORE) : i])
