"""Whether two places tell of one happening, however each tells it: razed on Sunday night, Saturday's inferno.

Each condition says what makes two happenings of them; what none of them says is one.
"""

from __future__ import annotations

from quotecheck.facts.days.clashes.slips_of_days import is_no_slip
from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings, mishaps, sorts_of_stems
from quotecheck.facts.days.clauses.unlisted_verbs import is_other_kind
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.happenings.sorts_of_occasions import lasting, of_one_year, once, phases, recurring, seldom
from quotecheck.facts.days.happenings.words_told import are_latest, is_told, understood
from quotecheck.facts.days.times.days import is_turned
from quotecheck.facts.words.stems import stems

_PEOPLE = ("kinds_of_people", "people_of_any_kind")
"""Lists of nouns for anybody, by which a text may mean whom it has named by another."""


def are_one(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a later place can tell, as known, what an earlier one tells with another day."""
    return not any(refuses(first, other, kinds) for refuses in REFUSALS)


def _is_new(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place does not take what it tells for known: a fire | broke out on Monday."""
    turned = is_turned(first.day.key, other.day.key)
    whom = first.which | first.sort if first.noun else first.whom
    same = any(is_told(word, whom) for word in other.whom) and kinds & (
        seldom() | (of_one_year() if turned else frozenset())
    )
    told = other.known or (other.noun and first.noun) or same or _befalls_one(first, other, kinds)
    return other.anew or not told


def _befalls_one(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether what a thing goes through once befalls the thing that was told of: Moe founded the | company."""
    known = first.whom | (understood(first, kinds) & stems("nouns_for_any_company"))
    return bool(kinds & once() and first.whom and other.whom) and all(is_told(word, known) for word in other.whom)


def _is_of_another_thing(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether a noun for a beginning or an end does not say of what: the game | starts; Sunday's kickoff."""
    return other.noun and other.kinds <= phases() and first.which.isdisjoint(other.which)


def _is_of_any_verb(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a verb that no list has tells both, and not of the same: the ship, which left Ash."""
    same = any(is_told(word, first.told) for word in other.which)  # the sluice; the gate, which was put into use
    return is_other_kind(kinds) and not (other.known and ((other.noun and other.dated) or same))


def is_of_another_phase(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one tells the beginning or the end: the strike | began on Monday; Friday's strike.

    Not: drivers walked out on Monday; the strike, which began on Sunday.
    """
    whole = next((each for each in (first, other) if not each.phase), first)
    lasts = first.kinds & other.kinds & lasting()  # the trial | opened on March 3; at the trial on March 5
    dated = whole.dated and not isinstance(whole.day.key, str)  # the ceasefire took effect on 10 May; the 12 May one
    named = dated and not lasts
    begun = {first.phase, other.phase} == {"", "begin"} and (named or not (first.noun and other.noun))
    return first.phase != other.phase and not begun


def is_of_another_time(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one is done and one is still to come: voted on Tuesday; ahead of | Wednesday's vote."""
    return first.future is not None and other.future is not None and first.future is not other.future


def _is_moved(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether it was put off: the hearing was due on Tuesday but was | put off."""
    return first.moved or other.moved


def _is_another(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one is told as one of several: the | first | vote was on May 3; the vote on May 13."""
    return not are_latest(first, other) and first.again is not other.again and (other.again or first.noun)


def _is_contrasted(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the day tells one from another: lost the match on Saturday; the match on Sunday.

    Not for whoever came to harm or got away: Sunday's attack; lost her husband in | the attack on Monday.
    """
    attack = not kinds.isdisjoint(kinds_of_happenings()["attack"])
    if attack and not other.which and not other.told.isdisjoint(stems("fates_in_attacks")):
        return False
    if other.reckoned:
        return False  # on Thursday, the morning after | the meeting
    named = first.dated or (first.noun and not kinds.isdisjoint(recurring()))
    both = named and other.dated and first.known and other.known
    return both and isinstance(first.day.key, str) and kinds.isdisjoint(seldom())


def _is_of_kin(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one befalls kin: | her brother | died on Monday; his death on Tuesday."""
    told = other.told if other.told & first.whom else other.context  # Moe had been ill for a year when | she | died
    meant = told - first.told if other.meant else frozenset[str]()  # Her brother is older. Born in 1948, he
    who = (first.which - first.names) ^ (other.which - other.names)  # Moe & Son went bust; the firm
    return not stems("kin").isdisjoint(who | meant)


def tells_more(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place tells of it what the first has not: Saturday's fire | at the Elm depot.

    Not: the main burst on May 11; May 12, the day the | pipe | burst.
    """
    recurs = kinds.isdisjoint(seldom())  # takes up the matter on Tuesday; Wednesday's | planning | meeting
    told = other.which | other.names | (other.sort if recurs else frozenset())
    told = other.whom if _befalls_one(first, other, kinds) else told  # Moe Nets, founded in 1925; | Ola Moe founded it
    doers = (
        stems("doers_of_deeds") if other.known and not other.noun else frozenset[str]()
    )  # before | the thieves | broke in
    known = first.told | understood(first, kinds)
    if other.known and other.whom and other.whom != other.which and all(is_told(word, known) for word in other.whom):
        doers |= stems(*_PEOPLE)  # a walker found the body on Saturday; the | woman | who came across the body
    alone = first.whom == first.which  # the plant halted; since the plant suspended its | operations
    doers |= stems("modifiers_of_the_mentioned", *(("nouns_of_running",) if alone else ()))
    new = [word for word in told - doers if not is_told(word, known)]
    if len(new) == 1 and other.known and not other.noun and kinds & mishaps():
        return new[0] in other.names or new[0] in stems("person_nouns")
    return any(sorts_of_stems().get(word, frozenset()).isdisjoint(kinds) for word in new)


def tells_what_is_new(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place tells of it what neither the first has nor the text before that."""
    return tells_more(first._replace(told=first.told | first.context), other, kinds)


def _is_told_apart(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether what stands behind tells two: charged on Monday with theft, on Friday | with fraud.

    Not of a storm that came ashore | with a surge.
    """
    if other.known and not other.noun and not kinds.isdisjoint(mishaps()) and not kinds.isdisjoint(seldom()):
        return False
    if _befalls_one(first, other, kinds):
        return False  # died on May 3 | at her home; died on May 4 | with her children around her
    whom = first.whom if other.kinds <= phases() else frozenset[str]()  # entries close; painters have until May 4
    return bool((first.tail | whom) - other.told and other.tail - first.told)


REFUSALS_OF_ANY = (is_of_another_phase, is_of_another_time, _is_moved, _is_another, _is_of_kin, _is_told_apart)
"""The conditions, any of which makes two happenings of two places, whatever they tell."""

REFUSALS = (
    is_no_slip,
    _is_new,
    _is_of_another_thing,
    _is_of_any_verb,
    _is_contrasted,
    tells_what_is_new,
    *REFUSALS_OF_ANY,
)
"""The conditions, any of which makes two happenings of two places with words of one sort."""
