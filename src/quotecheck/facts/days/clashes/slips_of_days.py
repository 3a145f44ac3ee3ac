"""Whether one day can be a slip for another that the text gave before."""

from __future__ import annotations

from quotecheck.facts.days.clauses.happening_kinds import OF_A_VERB, mishaps
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.happenings.sorts_of_occasions import (
    ends,
    failures,
    gatherings,
    of_one_year,
    permissions,
    seldom,
    starts_of_works,
)
from quotecheck.facts.days.happenings.words_told import are_latest, is_told, understood
from quotecheck.facts.days.times.day_distances import distances
from quotecheck.facts.days.times.days import are_apart, are_in_one_month, is_turned

_WEEK = 7
_NEAR = frozenset(range(1, 11)) - {_WEEK}  # days by which a slip is off; a week on may be the next of its kind
_BESIDE = frozenset((1, 2))  # days by which a slip in the day of a gathering is off
_HOURS = 180  # minutes by which a slip in a time of day is off
_MONTH = range(1, 32)
_FAR = 8  # sentences from what is still to come to the same, by its noun
_NEXT = 3  # sentences in which `its opening` still means the same


def is_no_slip(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the days are one, told in one sentence, or too far apart: built in 1974, the tunnel in 1976."""
    a, b = first.day, other.day
    if not are_apart(a, b) or a.key in other.days or b.key in first.days or a.span == b.span or first.reckoned:
        return True
    if a.clock >= 0:
        halves = {str(day.key)[-1] for day in (a, b)} >= {"a", "p"}
        return abs(a.clock - b.clock) > (0 if halves else _HOURS)  # 7 a.m. for 7 p.m. is a slip, 8 a.m. is none
    if len(a.reach) > 1 or len(b.reach) > 1 or (a.year and b.year and isinstance(a.key, str)):
        years = a.year and b.year and a.year != b.year and (isinstance(a.key, str) or are_in_one_month(a, b))
        once = of_one_year() if years else seldom()
        meant = (other.dated or other.meant or (other.noun and not other.which)) and other.known
        meant = meant and (
            _is_alone_of_its_sort(first, other, kinds)
            or other.sentence - first.sentence <= (_FAR if first.future else _NEXT)
        )
        told = other.known or other.noun or (first.future and other.future) or once is not seldom()
        return (
            not told
            or kinds.isdisjoint(once)
            or not (
                meant or any(is_told(word, _things(first, other) | understood(first, kinds)) for word in other.which)
            )
        )
    apart = {abs(each) for each in distances(a, b)}
    lasts = kinds & ends() or (other.noun and other.known)
    named = bool(lasts and kinds & seldom() and other.which & first.told)
    ahead = first.future and (other.future or (other.noun and other.known))
    if ahead and kinds & seldom() and (other.which & first.which if other.which else other.known):
        return False  # the rules take effect on Jan. 1; they would take effect on March 1
    if kinds <= gatherings():
        return apart.isdisjoint(_BESIDE)
    one = kinds & seldom() or _is_one_of_its_sort(first, other, kinds)
    near = _NEAR | {_WEEK} if one and not isinstance(a.key, str) else _NEAR
    named = named or _is_told_alike(first, other, kinds)
    return not (is_turned(a.key, b.key) or apart & near or (named and not apart.isdisjoint(_MONTH)))


def _is_told_alike(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a later place tells in the words of the first what is seldom done twice to one thing.

    The reservoir was handed over on 30 May … on 13 May, when the reservoir was handed over.
    """
    verb = any(kind.startswith(OF_A_VERB) for kind in kinds)
    return bool(
        verb and other.known and not other.noun and kinds & seldom() and other.which and other.which <= first.which
    )


def _is_one_of_its_sort(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether what recurs is told as one: since the boycott | began; is due to decide … when they | vote."""
    begun = other.noun and other.phase == "begin"
    told = first.told | understood(first, kinds)
    awaited = first.future and other.future and not other.noun and all(is_told(word, told) for word in other.which)
    return bool(other.known and (begun or awaited))


def _is_alone_of_its_sort(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the month that a noun has is of what a text seldom tells twice: fell apart; the May | collapse.

    The mill was commissioned in March 2021 … at the | commissioning | in May 2021, far behind.
    """
    once = mishaps() | failures() | (starts_of_works() if not other.which else frozenset())
    named = other.noun and other.dated and isinstance(other.day.key, str) and other.day.key.startswith("--")
    return named and (are_latest(first, other) or not kinds.isdisjoint(once))


def _things(first: Happening, other: Happening) -> frozenset[str]:
    """Return the stems of what something befell, those of the text before for a pronoun: it | was opened in 1897.

    So they are for what was still to come and is then known: to shut Ostby Baths in May … until the | pool | shut.
    """
    if not first.kinds.isdisjoint(permissions()):
        return first.told
    elsewhere = (first.meant and not first.which) or (first.future and other.known and not other.noun)
    return first.which | first.context if elsewhere else first.which
