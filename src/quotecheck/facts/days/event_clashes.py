"""Find events that the text gives two days."""

from __future__ import annotations

from quotecheck.facts.days.days import is_digit_slip
from quotecheck.facts.days.event import Event
from quotecheck.facts.days.event_kinds import events_once, kinds_of_events
from quotecheck.facts.days.things_alike import stems_of_kin
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words
from quotecheck.model import DateClash, Span, TextIndex, Tokens

_ANY = "accident"
_TOLD_APART = ("approval", "charge")  # by what is approved, and with what somebody is charged
_FEWEST = 2
_MOST = 12  # events of one kind that are compared


def find_event_clashes(
    index: TextIndex, events: tuple[Event, ...], apart: frozenset[tuple[Span, Span]], voices: Voices
) -> tuple[DateClash, ...]:
    """Return pairs of days of one event: it is named by words of one sort, and happens to the same in both places.

    `apart` are the pairs of days of which the text says that they are of two deeds.
    """
    if len(events) < _FEWEST or len({event.day.key for event in events}) < _FEWEST:
        return ()
    known = _known_as(index.tokens)
    by_kind: dict[str, list[Event]] = {}
    found = []
    for event in events:
        other = event._replace(whom=event.whom | {known[word] for word in event.whom if word in known})
        those = by_kind.setdefault(other.kind, [])
        any_kind = by_kind.setdefault(_ANY, []) if other.kind in words("kinds_of_disaster") else []
        for first in reversed((any_kind if other.kind == _ANY else [*those, *any_kind])[-_MOST:]):
            pair = (first.day.span, other.day.span)
            if _is_another_day(first, other) and _is_same_event(first, other) and pair not in apart:
                sure = not voices.differ(pair[0].start, pair[1].start)
                found.append(DateClash(*pair, sure=sure, quoted=first.day.quoted or other.day.quoted))
                break
        those.append(other)
        if other.kind in words("kinds_of_disaster"):
            any_kind.append(other)
    return tuple(found)


def _known_as(tokens: Tokens) -> dict[str, str]:
    """Return the words of names → what the text calls the thing: dading → typhoon, of Typhoon Dading."""
    small = set(tokens.words)
    found = {}
    at = tokens.symbols.find("KK")
    while at >= 0:
        a, b = tokens.words[at : at + 2]
        if b.lower() in small:
            found[stem(a)] = stem(b)
        elif a.lower() in small:
            found[stem(b)] = stem(a)
        at = tokens.symbols.find("KK", at + 1)
    return found


def find_year_clashes(events: tuple[Event, ...], apart: frozenset[tuple[Span, Span]]) -> tuple[DateClash, ...]:
    """Return pairs of years of one event that there is once: the yard was founded in 1925, … founded in 1952.

    `apart` are the pairs of years of which the text says that they are of two deeds.
    """
    by_kind: dict[str, list[Event]] = {}
    found = []
    for other in events:
        if other.kind not in events_once() or other.again or other.counted:
            continue
        those = by_kind.setdefault(other.kind, [])
        for first in reversed(those[-_MOST:]):
            told_apart = (first.day.span, other.day.span) in apart
            if not told_apart and _is_another_year(first, other) and _is_told_alike(first, other):
                quoted = first.day.quoted or other.day.quoted
                found.append(DateClash(first.day.span, other.day.span, sure=True, quoted=quoted))
                break
        those.append(other)
    return tuple(found)


def _is_another_year(first: Event, other: Event) -> bool:
    a, b = str(first.day.key), str(other.day.key)
    return first.sentence != other.sentence and not (a.startswith(b) or b.startswith(a))


def _is_told_alike(first: Event, other: Event) -> bool:
    """Return whether two clauses tell of one thing: all content of the shorter is in the other, and no unlike names."""
    if first.future is not other.future or (first.names and other.names and first.names.isdisjoint(other.names)):
        return False
    shared, apart = first.whom & other.whom, first.whom ^ other.whom
    if not apart.isdisjoint(stems_of_kin()) or (first.whom - shared and other.whom - shared):
        return False  # Lamm was killed in 2001, his brother in 2004; the salt company, the salt union
    return bool(shared)


def _is_another_day(first: Event, other: Event) -> bool:
    a, b = first.day, other.day
    if isinstance(a.key, str) is not isinstance(b.key, str) or a.key == b.key:
        return False
    if a.key in b.others or b.key in a.others:
        return False
    if (first.again or other.again) and not is_digit_slip(a.key, b.key):
        return False
    return not (a.year and b.year and a.year != b.year)


def _is_same_event(first: Event, other: Event) -> bool:
    """Return whether two events can be one: one tense, a word of the clause shared, no name in both that differs.

    A noun that stands alone (the June 8 collapse) is the only event of its kind.
    """
    if first.sentence == other.sentence or (first.future is not other.future and not (first.noun and other.noun)):
        return False
    if first.names - other.names and other.names - first.names:
        return False  # Rovers beat Lingate; Rovers beat Selby
    named = first.noun and other.noun and not (first.whom or other.whom)
    if named and isinstance(first.day.key, str) and first.kind not in words("kinds_of_disaster"):
        return False  # the protest on Friday, Saturday's protest
    shared = first.whom & other.whom
    if first.kind in _TOLD_APART and first.whom - shared and other.whom - shared:
        return False
    if first.kind != other.kind:
        return len(shared) >= _FEWEST and bool(first.names & other.names)
    alone = any(event.noun and not event.whom and event.kind in kinds_of_events() for event in (first, other))
    return bool(shared) or alone
