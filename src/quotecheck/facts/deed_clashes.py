"""Find deeds that the text gives two days: handed out on Dec. 12, the Dec. 21 distribution."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.deed import Deed, Thing
from quotecheck.facts.voices import Voices
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Span

_MOST = 30  # deeds that one is compared with
_MOST_DAYS = 2  # that one deed can have by a slip


def find_deed_clashes(deeds: Sequence[Deed], voices: Voices) -> tuple[DateClash, ...]:
    """Return pairs of days of one deed: verb and noun are of one kind, and both befall the same.

    A pair of which two people tell one each is not sure.
    """
    found = []
    for i, other in enumerate(deeds):
        for k in range(i - 1, max(-1, i - 1 - _MOST), -1):
            first = deeds[k]
            if (
                _is_another_day(first, other)
                and _is_same_deed(first, other)
                and _is_alone(deeds[max(0, i - _MOST) : i + _MOST], first, other)
            ):
                a, b = first.day.span, other.day.span
                quoted = first.day.quoted or other.day.quoted
                found.append(DateClash(a, b, sure=not voices.differ(a.start, b.start), quoted=quoted))
                break
    return tuple(found)


def find_told_apart(deeds: Sequence[Deed]) -> frozenset[tuple[Span, Span]]:
    """Return the pairs of days of two deeds of one kind that befall two things: at Ash on July 7, at Oak on July 17."""
    return frozenset(
        (first.day.span, other.day.span)
        for i, other in enumerate(deeds)
        for first in deeds[max(0, i - _MOST) : i]
        if first.kinds & other.kinds
        and first.whom.words
        and other.whom.words
        and (_has_another_name(first, other) or not _is_same_thing(first.whom, other.whom))
    )


def _is_another_day(first: Deed, other: Deed) -> bool:
    a, b = first.day, other.day
    if isinstance(a.key, str) is not isinstance(b.key, str) or first.sentence == other.sentence:
        return False
    if a.key in other.days or b.key in first.days or a.key in b.others or b.key in a.others:
        return False
    if isinstance(a.key, str) and (a.key.startswith(str(b.key)) or str(b.key).startswith(a.key)):
        return False
    return not (a.year and b.year and a.year != b.year and not isinstance(a.key, str))


def _is_same_deed(first: Deed, other: Deed) -> bool:
    """Return whether two deeds are of one kind and befall the same, as far as the text says."""
    kinds = first.kinds & other.kinds
    if not kinds or first.apart or other.apart:
        return False
    if not (first.noun or other.noun) and (
        kinds <= listed("deeds_that_recur") or isinstance(first.day.key, str) or other.names - first.whom.words
    ):
        return False  # the strike began, the strike at Elm began
    if _has_another_name(first, other):
        return False
    if first.doer and other.doer and first.doer.isdisjoint(other.doer):
        return False
    if first.whom.words and other.whom.words:
        return _is_same_thing(first.whom, other.whom)
    blank = other if first.whom.words else first
    if kinds <= listed("deeds_that_recur") and first.beside.isdisjoint(other.beside):
        return False
    return blank.known and not (first.beside and other.beside and first.beside.isdisjoint(other.beside))


def _is_same_thing(first: Thing, other: Thing) -> bool:
    """Return whether two noun phrases can mean one thing: their heads agree, and neither tells the other apart.

    The ban on gatherings, gatherings of more than five; not the north gate, the south gate.
    """
    if first.head not in other.words and other.head not in first.words:
        return False
    return not any(
        one - other.words and another - first.words
        for one, another in ((first.before, other.before), (first.behind, other.behind))
    )


def _has_another_name(first: Deed, other: Deed) -> bool:
    return bool(first.names and other.names) and first.names.isdisjoint(other.names)


def _is_alone(deeds: Sequence[Deed], first: Deed, other: Deed) -> bool:
    """Return whether the text tells of one deed of the kind, where one of two does not say whom it befalls."""
    kinds = first.kinds & other.kinds
    those = [deed for deed in deeds if deed.kinds & kinds]
    if len({deed.day.key for deed in those}) > _MOST_DAYS:
        own = {deed.day.key for deed in those if _is_same_thing(deed.whom, first.whom)}
        return bool(first.whom.words and other.whom.words) and len(own) <= _MOST_DAYS
    return True
