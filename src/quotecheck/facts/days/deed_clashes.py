"""Find deeds that the text gives two days: handed out on Dec. 12, the Dec. 21 distribution."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.days.days import Day, are_apart
from quotecheck.facts.days.deed import NOTHING, Deed, Thing
from quotecheck.facts.days.other_deeds import is_done_by_it, is_other_kind, is_retold
from quotecheck.facts.days.things_alike import are_words_alike, stems_of_kin, stems_of_versions
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.deeds import disaster, kinds_of_stems, start_of_something
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash

_MOST = 60  # deeds that one is compared with
_NEAR = 8  # sentences
_NEXT = 3  # sentences in which a pronoun still means the same
_FEWEST = 2  # words that two infinitives share: to close the pool
_LEAD = 4  # sentences that tell what the text is about


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


def _is_another_day(first: Deed, other: Deed) -> bool:
    """Return whether two deeds have two days, and the sentence of neither tells that of the other, too."""
    if first.sentence == other.sentence or not are_apart(first.day, other.day):
        return False
    return not (_is_told(first.day, other.days) or _is_told(other.day, first.days))


def _is_told(day: Day, days: Sequence[Day]) -> bool:
    return any(day.key == each.key or (day.reach and each.reach and not are_apart(day, each)) for each in days)


def _is_same_deed(first: Deed, other: Deed) -> bool:
    """Return whether two deeds are of one kind and befall the same, as far as the text says."""
    kinds = first.kinds & other.kinds
    if kinds <= listed("deeds_at_occasions") and other.whom.words <= first.doer | first.whom.words:
        other = other._replace(whom=NOTHING)  # the court heard the case; the session of the court
    if not kinds or first.apart or other.apart or other.anew or _is_of_another_number(first, other):
        return False
    if not (first.noun or other.noun) and (kinds <= listed("deeds_that_recur") or _are_told_apart(first, other)):
        return False
    if first.noun and not other.noun and _has_new(first, other):
        return False  # a dam failure … the dam at Elm gave way
    if _has_another_name(first, other) or (first.sexes and other.sexes and first.sexes.isdisjoint(other.sexes)):
        return False
    if _have_two_doers(first, other):
        return False
    if is_other_kind(kinds) and not is_retold(first, other):
        return False
    if is_other_kind(kinds) and is_done_by_it(first, other):
        return True
    a, b = _without_the_deed(first.whom, other.whom, kinds), _without_the_deed(other.whom, first.whom, kinds)
    if a.words and b.words:
        return _is_same_thing(a, b)
    return _is_told_again(first._replace(whom=a), other._replace(whom=b), kinds)


def _without_the_deed(thing: Thing, other: Thing, kinds: frozenset[str]) -> Thing:
    """Return what a deed befalls without its own noun: the refinery was shut; the | shutdown, which began."""
    own, its = (not kinds_of_stems().get(each.head, frozenset()).isdisjoint(kinds) for each in (thing, other))
    return thing._replace(head="") if own and not its else thing


def _is_told_again(first: Deed, other: Deed, kinds: frozenset[str]) -> bool:
    """Return whether two deeds can be one of which a place or both do not say what it befalls."""
    if not stems_of_kin().isdisjoint(other.whom.words) or kinds <= first.loose | other.loose:
        return False  # he was arrested on May 2, his brother on May 12
    if not listed("signs_of_a_series").isdisjoint(other.whom.words - first.whom.words):
        return False  # the ceasefire came into force; a new ceasefire
    if other.doer and not other.whom.words and other.doer.isdisjoint(first.whom.words | first.doer):
        return False  # the council voted; Tuesday's vote by the assembly
    if kinds <= start_of_something() or _are_two_occasions(first, other, kinds):
        return False  # the game starts on Saturday; Sunday's kickoff is at noon
    blank = other if first.whom.words else first
    if not (other.whom.words or other.known) or (kinds == disaster() and (other.whom.words or other.beside)):
        return False  # in another accident on Sunday; Sunday's accident on the ring road
    two = first.sexes and other.sexes and not blank.whom.words and not _is_next(first, other)
    if two or not _is_near(first, other):
        return False  # her death in 2011, her death in 2014
    lead = other.noun and first.sentence < _LEAD and not (other.beside or other.whom.words)
    if kinds <= listed("deeds_that_recur") and (first.beside | first.whom.words).isdisjoint(other.beside) and not lead:
        return False
    if kinds <= listed("deeds_with_aims") and len(first.tail & other.tail) < _FEWEST:
        return False  # decided on May 3 to close the pool; the decision of May 5 to close the library
    bare = not (first.whom.words or other.whom.words)
    again = bare and (other.noun or kinds == disaster())  # reached a deal; Monday's agreement
    return (blank.known or again) and not _is_elsewhere(first, other)


def _is_next(first: Deed, other: Deed) -> bool:
    """Return whether a noun right behind names the deed of a verb: she was arrested; her arrest on May 13."""
    exact = len(first.day.reach) == len(other.day.reach) == 1
    return exact and other.noun and not first.noun and other.sentence - first.sentence <= _NEXT


def _are_two_occasions(first: Deed, other: Deed, kinds: frozenset[str]) -> bool:
    """Return whether the day of the week says which of several is meant: the match on Saturday, Wednesday's match."""
    named = first.noun and first.known and other.noun and other.known
    if first.noun and other.noun and kinds <= listed("deeds_at_occasions") - {"hear"}:
        return True  # at a meeting on May 12, the May 19 meeting
    return (
        named
        and isinstance(first.day.key, str)
        and not kinds.isdisjoint(listed("occasions") | listed("deeds_that_recur") | listed("deeds_at_occasions"))
    )


def _is_elsewhere(first: Deed, other: Deed) -> bool:
    """Return whether two clauses tell otherwise where or how a deed was: rallied in Ash; Tuesday's rally in Elm."""
    behind = frozenset(map(stem, first.tail))
    told = first.beside | first.whom.words | behind
    return bool((first.beside or behind) and other.beside) and told.isdisjoint(other.beside)


def _have_two_doers(first: Deed, other: Deed) -> bool:
    return bool(first.doer and other.doer) and first.doer.isdisjoint(other.doer)


def _is_near(first: Deed, other: Deed) -> bool:
    """Return whether two deeds of which one does not say what it befalls stand near, or their days are named.

    A vague time of something else of the kind is told in many long reports.
    """
    exact = len(first.day.reach) == 1 and len(other.day.reach) == 1
    return exact or other.sentence - first.sentence <= _NEAR or first.sentence < _LEAD


def _are_told_apart(first: Deed, other: Deed) -> bool:
    """Return whether the clauses of two verbs tell two deeds: on Monday with theft, on Friday with fraud.

    The strike began, the strike at Elm began.
    """
    pairs = ((first.tail, other.tail), (first.beside, other.beside), (first.figures, other.figures))
    return (
        _has_new(first, other)
        or (_have_two_years(first.day, other.day) and not first.kinds & other.kinds & listed("deeds_done_once"))
        or any(a and b and a.isdisjoint(b) for a, b in pairs)
    )


def _has_new(first: Deed, other: Deed) -> bool:
    """Return whether what a deed befalls is told by a name, or more, that the first does not have."""
    more = frozenset[str]() if other.future is None else other.whom.behind
    return bool((other.names | more) - first.whom.words - first.doer - first.beside)


def _have_two_years(a: Day, b: Day) -> bool:
    return bool(a.year and b.year and a.year != b.year)


def _is_of_another_number(first: Deed, other: Deed) -> bool:
    """Return whether two deeds befall so many and so many, or two verbs tell one as done and one as still to come."""
    told = first.future is not None and other.future is not None
    return (told and first.future is not other.future) or bool(first.counts ^ other.counts and other.counts)


def _is_same_thing(first: Thing, other: Thing) -> bool:
    """Return whether two noun phrases can mean one thing: their heads agree, and neither tells the other apart.

    The ban on gatherings, gatherings of more than five; the trawler, the vessel; not the north gate, the south gate.
    """
    told_apart = stems_of_kin() | stems_of_versions()  # the mayor, the mayor's wife; the revised plan
    if not told_apart.isdisjoint(first.words ^ other.words):
        return False
    alike = are_words_alike(other.head, first.words) or are_words_alike(first.head, other.words)
    if not (alike or _are_one_deed(first.head, other.head)):
        return False
    return not any(
        one - other.words and another - first.words
        for one, another in ((first.before, other.before), (first.behind, other.behind))
    )


def _are_one_deed(first: str, other: str) -> bool:
    """Return whether two heads name a deed of one kind: the strike began; the walkout, which started."""
    return not kinds_of_stems().get(first, frozenset()).isdisjoint(kinds_of_stems().get(other, ()))


def _has_another_name(first: Deed, other: Deed) -> bool:
    return bool(first.names and other.names) and first.names.isdisjoint(other.names)


def _is_alone(deeds: Sequence[Deed], first: Deed, other: Deed) -> bool:
    """Return whether the text gives a deed of the kind no third day, or none that befalls the same."""
    kinds = first.kinds & other.kinds
    third = [
        deed
        for deed in deeds
        if deed.kinds & kinds and are_apart(deed.day, first.day) and are_apart(deed.day, other.day)
    ]
    blank = not (first.whom.words and other.whom.words)
    if (blank or kinds <= listed("deeds_that_recur")) and any(
        deed.kinds & kinds and deed.day.key == other.day.key and deed.sentence < other.sentence for deed in deeds
    ):
        return False  # a tram crashed on Thursday: Thursday's accident is that
    if third and blank:
        return False
    return not any(_is_same_thing(deed.whom, first.whom) for deed in third)
