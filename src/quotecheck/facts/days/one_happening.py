"""Whether two places tell of one happening, however each tells it: razed on Sunday night, Saturday's inferno.

Each condition says what makes two happenings of them; what none of them says is one.
"""

from __future__ import annotations

from quotecheck.facts.days.any_verb import is_other_kind
from quotecheck.facts.days.day_distances import distances
from quotecheck.facts.days.days import are_apart, is_turned
from quotecheck.facts.days.happening import Happening
from quotecheck.facts.days.happening_kinds import kinds_of_happenings, mishaps, sorts_of_stems
from quotecheck.facts.days.sorts_of_occasions import (
    ends,
    failures,
    gatherings,
    lasting,
    of_one_year,
    permissions,
    phases,
    recurring,
    seldom,
    starts_of_works,
)
from quotecheck.facts.days.things_alike import are_words_alike
from quotecheck.facts.words.stems import stems

_WEEK = 7
_NEAR = frozenset(range(1, 11)) - {_WEEK}  # days by which a slip is off; a week on may be the next of its kind
_BESIDE = frozenset((1, 2))  # days by which a slip in the day of a gathering is off
_HOURS = 180  # minutes by which a slip in a time of day is off
_MONTH = range(1, 32)
_FAR = 8  # sentences from what is still to come to the same, by its noun
_NEXT = 3  # sentences in which `its opening` still means the same
_ROOT = 5  # letters that two forms of a word share


def are_one(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a later place can tell, as known, what an earlier one tells with another day."""
    return not any(refuses(first, other, kinds) for refuses in REFUSALS)


def _is_no_slip(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the days are one, told in one sentence, or too far apart: built in 1974, the tunnel in 1976."""
    a, b = first.day, other.day
    if not are_apart(a, b) or a.key in other.days or b.key in first.days or a.span == b.span or first.reckoned:
        return True
    if a.clock >= 0:
        halves = {str(day.key)[-1] for day in (a, b)} >= {"a", "p"}
        return abs(a.clock - b.clock) > (0 if halves else _HOURS)  # 7 a.m. for 7 p.m. is a slip, 8 a.m. is none
    if len(a.reach) > 1 or len(b.reach) > 1 or (a.year and b.year and isinstance(a.key, str)):
        once = of_one_year() if a.year and b.year and a.year != b.year and isinstance(a.key, str) else seldom()
        meant = (other.dated or other.meant or (other.noun and not other.which)) and other.known
        meant = meant and (
            _is_alone_of_its_sort(first, other, kinds)
            or other.sentence - first.sentence <= (_FAR if first.future else _NEXT)
        )
        told = other.known or other.noun or (first.future and other.future) or once is not seldom()
        return (
            not told
            or kinds.isdisjoint(once)
            or not (meant or any(_is_told(word, _things(first, other) | _meant(first, kinds)) for word in other.which))
        )
    apart = {abs(each) for each in distances(a, b)}
    lasts = kinds & ends() or (other.noun and other.known)
    named = lasts and kinds & seldom() and other.which & first.told
    ahead = first.future and (other.future or (other.noun and other.known))
    if ahead and kinds & seldom() and (other.which & first.which if other.which else other.known):
        return False  # the rules take effect on Jan. 1; they would take effect on March 1
    if kinds <= gatherings():
        return apart.isdisjoint(_BESIDE)
    one = kinds & seldom() or _is_one_of_its_sort(first, other, kinds)
    near = _NEAR | {_WEEK} if one and not isinstance(a.key, str) else _NEAR
    return not (is_turned(a.key, b.key) or apart & near or (named and not apart.isdisjoint(_MONTH)))


def _is_one_of_its_sort(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether what recurs is told as one: since the boycott | began; is due to decide … when they | vote."""
    begun = other.noun and other.phase == "begin"
    told = first.told | _meant(first, kinds)
    awaited = first.future and other.future and not other.noun and all(_is_told(word, told) for word in other.which)
    return bool(other.known and (begun or awaited))


def are_latest(first: Happening, other: Happening) -> bool:
    """Return whether both are told as the latest of their sort: its latest inspection; since the last | one in May."""
    return first.latest and other.latest and other.dated


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


def _is_new(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place does not take what it tells for known: a fire | broke out on Monday."""
    turned = is_turned(first.day.key, other.day.key)
    whom = first.which | first.sort if first.noun else first.whom
    same = any(_is_told(word, whom) for word in other.whom) and kinds & (
        seldom() | (of_one_year() if turned else frozenset())
    )
    return other.anew or not (other.known or (other.noun and first.noun) or same)


def _is_of_another_thing(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether a noun for a beginning or an end does not say of what: the game | starts; Sunday's kickoff."""
    return other.noun and other.kinds <= phases() and first.which.isdisjoint(other.which)


def _is_of_any_verb(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a verb that no list has tells both, and not of the same: the ship, which left Ash."""
    same = any(_is_told(word, first.told) for word in other.which)  # the sluice; the gate, which was put into use
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
    meant = other.context - first.told if other.meant else frozenset[str]()  # Her brother is older. Born in 1948, he
    who = (first.which - first.names) ^ (other.which - other.names)  # Moe & Son went bust; the firm
    return not stems("kin").isdisjoint(who | meant)


def tells_more(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place tells of it what the first has not: Saturday's fire | at the Elm depot.

    Not: the main burst on May 11; May 12, the day the | pipe | burst.
    """
    recurs = kinds.isdisjoint(seldom())  # takes up the matter on Tuesday; Wednesday's | planning | meeting
    told = other.which | other.names | (other.sort if recurs else frozenset())
    doers = (
        stems("doers_of_deeds") if other.known and not other.noun else frozenset[str]()
    )  # before | the thieves | broke in
    alone = first.whom == first.which  # the plant halted; since the plant suspended its | operations
    doers |= stems("modifiers_of_the_mentioned", *(("nouns_of_running",) if alone else ()))
    new = [word for word in told - doers if not _is_told(word, first.told | _meant(first, kinds))]
    if len(new) == 1 and other.known and not other.noun and kinds & mishaps():
        return new[0] in other.names or new[0] in stems("person_nouns")
    return any(sorts_of_stems().get(word, frozenset()).isdisjoint(kinds) for word in new)


def _meant(first: Happening, kinds: frozenset[str]) -> frozenset[str]:
    """Return the stems of who permits and of what is permitted, which a first place need not tell.

    Permission was granted; the board passed the plan.
    """
    named = stems("bodies_told_of_again") if first.names else frozenset()  # Moe Bus took over the route; the firm
    if first.future and kinds & kinds_of_happenings()["vote"]:
        return named | stems("nouns_for_plans")  # is to decide in May whether to close it; if it approves the plan
    if kinds.isdisjoint(permissions()):
        return named
    return named | stems("bodies_that_meet") | (stems("nouns_for_plans") if first.noun else frozenset())


def tells_what_is_new(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place tells of it what neither the first has nor the text before that."""
    return tells_more(first._replace(told=first.told | first.context), other, kinds)


def _is_told_apart(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether what stands behind tells two: charged on Monday with theft, on Friday | with fraud.

    Not of a storm that came ashore | with a surge.
    """
    if other.known and not other.noun and not kinds.isdisjoint(mishaps()) and not kinds.isdisjoint(seldom()):
        return False
    whom = first.whom if other.kinds <= phases() else frozenset[str]()  # entries close; painters have until May 4
    return bool((first.tail | whom) - other.told and other.tail - first.told)


REFUSALS_OF_ANY = (is_of_another_phase, is_of_another_time, _is_moved, _is_another, _is_of_kin, _is_told_apart)
"""The conditions, any of which makes two happenings of two places, whatever they tell."""

REFUSALS = (
    _is_no_slip,
    _is_new,
    _is_of_another_thing,
    _is_of_any_verb,
    _is_contrasted,
    tells_what_is_new,
    *REFUSALS_OF_ANY,
)
"""The conditions, any of which makes two happenings of two places with words of one sort."""


def _is_told(word: str, told: frozenset[str]) -> bool:
    """Return whether a stem is among others, as itself, as one of its sort or as another form: islanders; island."""
    if word in told or word in stems("kinds_of_area"):  # the fire in | the city
        return True
    if word not in stems("voting_bodies", "bodies_that_meet") and are_words_alike(word, told):
        return True
    return len(word) >= _ROOT and any(each.startswith(word[:_ROOT]) for each in told)
