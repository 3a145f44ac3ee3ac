"""Find what happened once and is given two days, by whatever words: razed on Sunday night, Saturday's inferno."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.days.day_distances import distances
from quotecheck.facts.days.days import Day, are_apart, is_digit_slip
from quotecheck.facts.days.happening_kinds import (
    kinds_of_happenings,
    mishaps,
    plurals_of_happenings,
    sorts_of_stems,
)
from quotecheck.facts.days.happenings import Happening
from quotecheck.facts.days.other_deeds import is_other_kind
from quotecheck.facts.days.things_alike import are_words_alike, stems_of_kin
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Tokens

_NEAR = frozenset(range(-10, 11)) - {-7, 0, 7}  # days by which a slip is off
_ROOT = 5  # letters that two forms of a word share
_FEW = frozenset(("two", "three", "four", "both", "twin", "these", "2", "3", "4"))


def find_happening_clashes(tokens: Tokens, happenings: Sequence[Happening], voices: Voices) -> Iterator[DateClash]:
    """Yield the days of what the text has told with a day and takes for known with another one.

    The text tells of one happening of the sort: it has no third day, and no plural or word for another one.
    """
    if len({each.day.key for each in happenings}) <= 1:
        return
    several = _told_as_several(tokens)
    reported = set()
    for i, other in enumerate(happenings):
        for first in happenings[:i]:
            turned = _is_slip_of_key(first.day.key, other.day.key)  # a second inspection on June 18; the June 8 one
            kinds = (first.kinds & other.kinds) - (frozenset() if turned else several)
            if kinds and other.day.span not in reported and _is_one(first, other, kinds) and _is_alone(happenings, first, other, kinds):
                reported.add(other.day.span)
                a, b = first.day, other.day
                sure = not voices.differ(a.span.start, b.span.start)
                yield DateClash(a.span, b.span, sure=sure, quoted=a.quoted or b.quoted)


def _is_one(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a later place tells, as known, what an earlier one tells with a day that is near."""
    return not any(refuses(first, other, kinds) for refuses in REFUSALS)


def _is_no_slip(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    if first.sentence == other.sentence or not are_apart(first.day, other.day):
        return True
    years = isinstance(first.day.key, str) and first.day.year and other.day.year
    return kinds.isdisjoint(listed("deeds_done_once")) if years else not _is_slip(first.day, other.day)


def _is_new(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place does not take what it tells for known: a fire | broke out on Monday."""
    return other.anew or not (other.known or (other.noun and first.noun) or (other.which & first.which and kinds & _once()))


def _is_any_verb(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether a verb that no list has tells both, and not of the same: the ship, which left Ash."""
    return is_other_kind(kinds) and not (other.known and other.which & first.told)


def _is_another_phase(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one tells the beginning or the end: the strike | began on Monday; Friday's strike."""
    begun = {first.phase, other.phase} == {"", "begin"} and not (first.noun and other.noun)
    return first.phase != other.phase and not begun  # drivers walked out on Monday; the strike, which | began on Sunday


def _is_another_time(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether one is done and one is still to come: voted on Tuesday; ahead of | Wednesday's vote."""
    return first.future is not None and other.future is not None and first.future is not other.future


def _is_moved(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    """Return whether it was put off: the hearing was due on Tuesday but was | put off."""
    return first.moved or other.moved


def _is_contrasted(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the day tells one from another: the walkout on Saturday; Sunday's walkout."""
    both = first.dated and other.dated and first.known and other.known
    return both and isinstance(first.day.key, str) and kinds.isdisjoint(mishaps())


def _is_of_kin(first: Happening, other: Happening, _: frozenset[str]) -> bool:
    return not stems_of_kin().isdisjoint((first.which | first.before) ^ (other.which | other.before))


def _tells_more(first: Happening, other: Happening, kinds: frozenset[str]) -> bool:
    """Return whether the later place tells of it what the first has not: Saturday's fire | at the Elm depot."""
    new = [word for word in other.which | other.names if not _is_told(word, first.told)]
    if len(new) == 1 and other.known and not other.noun and not (kinds & mishaps()).isdisjoint(kinds):
        return new[0] in other.names or new[0] in _people()  # the main burst on May 11; the day the | pipe | burst
    return any(sorts_of_stems().get(word, frozenset()).isdisjoint(kinds) for word in new)


def _is_told(word: str, told: frozenset[str]) -> bool:
    """Return whether a stem is among others, as itself, as one of its sort or as another form: islanders; island."""
    body = word in bodies()
    return (word in told if body else are_words_alike(word, told)) or any(
        len(word) >= _ROOT and each.startswith(word[:_ROOT]) for each in told
    )


@cache
def _people() -> frozenset[str]:
    return frozenset(map(stem, listed("person_nouns")))


@cache
def _once() -> frozenset[str]:
    """Return the sorts of what is seldom done to one thing twice in a few days: all but votes, meetings, games …."""
    recurring = {kind for noun in listed("happenings_that_recur") for kind in kinds_of_happenings().get(noun, ())}
    return frozenset().union(*kinds_of_happenings().values()) - recurring


@cache
def bodies() -> frozenset[str]:
    return frozenset(map(stem, listed("voting_bodies") | listed("bodies_that_meet")))


REFUSALS = (
    _is_no_slip,
    _is_new,
    _is_any_verb,
    _is_another_phase,
    _is_another_time,
    _is_moved,
    _is_contrasted,
    _is_of_kin,
    _tells_more,
)


def _is_alone(
    happenings: Sequence[Happening], first: Happening, other: Happening, kinds: frozenset[str]
) -> bool:
    """Return whether the text tells of nothing of the sort on a third day, and of nothing new on the second."""
    keys = {first.day.key, other.day.key}
    if any(each.anew and each.day.key == other.day.key and each.kinds & kinds for each in happenings):
        return False  # aftershocks came on Sunday; Sunday's quake
    return all(
        each.day.key in keys
        or each.kinds.isdisjoint(kinds)
        or not are_apart(each.day, first.day)
        or any(apart(first, each, kinds) for apart in (_is_another_time, _is_another_phase, _tells_more))
        for each in happenings
    )


def _is_slip(a: Day, b: Day) -> bool:
    """Return whether two days can be one day and a slip: June 26 and 27, May 3 and 13, Tuesday and Wednesday."""
    return _is_slip_of_key(a.key, b.key) or not _NEAR.isdisjoint(distances(a, b))


def _is_slip_of_key(a: tuple[int, int] | str, b: tuple[int, int] | str) -> bool:
    """Return whether a slip of a finger makes one day of another: June 8 and 18, Aug. 12 and 21, 8 May and 8 June."""
    if isinstance(a, str) or isinstance(b, str):
        return False
    turned = a[0] == b[0] and f"{a[1]:02}" == f"{b[1]:02}"[::-1]
    return turned or is_digit_slip(a, b) or (a[1] == b[1] and abs(a[0] - b[0]) == 1)


def _told_as_several(tokens: Tokens) -> frozenset[str]:
    """Return the sorts of happening of which a text tells more than one: two fires, a second quake.

    Not: eleven fires had broken out, the first fire | truck.
    """
    found: set[str] = set()
    for i, word in enumerate(tokens.lower):
        kinds = kinds_of_happenings().get(word)
        if word in plurals_of_happenings() and _counts(tokens, i):
            found |= plurals_of_happenings()[word]
        elif kinds and _is_one_of_several(tokens, i):
            found |= kinds | {word}
        elif word.endswith("s") and word not in plurals_of_happenings() and not kinds:
            found.add(word.removesuffix("s"))
    return frozenset(found)


def _is_one_of_several(tokens: Tokens, i: int) -> bool:
    """Return whether a noun is one of several: the first | quake, another deadly | fire."""
    more = _more()
    before = tokens.lower[max(0, i - 2) : i]
    if more.isdisjoint(before) or tokens.symbols[i + 1] in "NK":
        return False
    return before[-1] in more or tokens.symbols[i - 1] in "NK"


@cache
def _more() -> frozenset[str]:
    return listed("signs_of_one_more") | frozenset(ORDINALS) | {"previous", "earlier", "later", "separate"}


def _counts(tokens: Tokens, i: int) -> bool:
    """Return whether the words before a plural say that it is of a few that are told of: two | fires; not: 40."""
    few = listed("small_quantifiers") | _FEW
    return not few.isdisjoint(tokens.lower[max(0, i - 2) : i])
