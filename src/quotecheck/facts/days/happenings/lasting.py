"""What lasts until a day or since one: the curfew stays until July 9; the quarry has been shut since 2017."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_parts import subject_of
from quotecheck.facts.days.clauses.clause_words import is_passive, is_stop, is_verb
from quotecheck.facts.days.clauses.happening_kinds import is_listed, kinds_of_happenings, sorts_of_noun, sorts_of_verb
from quotecheck.facts.days.clauses.light_verbs import kinds_of_phase
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.happenings.happening_nouns import words_behind
from quotecheck.facts.days.times.days import Day
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_UNTIL = frozenset(("until", "till", "through"))
_UP_TO = ("up", "to")
_EDGES = {"first": "begin", "opening": "begin", "last": "end", "final": "end", "closing": "end"}
_IS = frozenset(("is", "was"))
_WIDE = 20  # tokens between what lasts and the day up to or since which it does


def limit(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield the limit that a day is, and what is put off till then: they have | until March 30 | to apply."""
    before = tokens.lower[max(place.start, day.tokens.start - 2) : day.tokens.start]
    if not before or (before[-1] not in listed("limits_in_time") | _UNTIL and before != _UP_TO):
        return
    yield Told(kinds_of_happenings()["deadline"])
    if before[-1] in _UNTIL:
        yield from _end(tokens, place, day)
    noun = day.tokens.stop + 1 + (tokens.symbols[day.tokens.stop + 1 : day.tokens.stop + 2] == "D")
    if tokens.lower[day.tokens.stop] == "for" and noun < place.stop and is_listed(tokens, noun):
        # Adjourned till October 14 for the | hearing | of the suit.
        yield Told(sorts_of_noun(tokens, noun), tuple(words_behind(tokens, place, noun + 1)), known=True, noun=True)


def _end(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield the end of what lasts until a day, none where that is denied: | the curfew | stays until July 9.

    Schools have until March 11 to send in | their entries for the prize.
    """
    verb = next((i for i in _back(tokens, place, day.tokens.start - 1) if _is_finite(tokens, i)), -1)
    if verb < 0 or not listed("denials").isdisjoint(tokens.lower[verb : day.tokens.start]):
        return
    lasts = subject_of(tokens, place, verb)
    who: tuple[int, ...] = ()
    if tokens.lower[day.tokens.stop] == "to" and tokens.lower[verb] in ("have", "has", "had"):
        behind = range(day.tokens.stop + 2, min(place.stop, day.tokens.stop + _WIDE))
        stop = next((i for i in behind if is_stop(tokens, i) or tokens.words[i] == ","), behind.stop)
        lasts, who = tuple(behind[: stop - behind.start]), lasts
    if lasts:
        yield Told(kinds_of_phase("end"), which=lasts, whom=lasts, tail=who)
        done = next((i for i in range(verb, day.tokens.start) if is_passive(tokens, i)), -1)
        if done >= 0 and (kinds := sorts_of_verb(tokens, done)):
            # Drones are | banned | until 20 November; the ban lapses on 18 November.
            yield Told(kinds, which=lasts, whom=lasts, phase="end", noun=True)


def _is_finite(tokens: Tokens, i: int) -> bool:
    return tokens.symbols[i] in "XZ" or is_verb(tokens, i)


def _back(tokens: Tokens, place: range, i: int) -> Iterator[int]:
    """Yield the tokens of a clause back from one."""
    for k in range(i, max(place.start - 1, i - _WIDE), -1):
        if is_stop(tokens, k) and tokens.lower[k] not in _UNTIL:
            return
        yield k


def edge(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield the beginning or the end of something by a day of it: Sunday, the last day of | the fair.

    Sunday is the last day of the fair. Not: the last day of the month; of the fair's first week.
    """
    i = day.tokens.stop + (tokens.words[day.tokens.stop] == ",")
    i += tokens.lower[i] in _IS
    phase = _EDGES.get(tokens.lower[min(i + 1, len(tokens.words) - 1)], "")
    if tokens.lower[i] != "the" or not phase or tokens.lower[i + 2 : i + 4] not in (("day", "of"), ("night", "of")):
        return
    stop = next((k for k in range(i + 4, min(place.stop, i + 4 + _WIDE)) if _ends_phrase(tokens, k)), place.stop)
    what = tuple(range(i + 4, stop))
    if what and tokens.words[stop] != "'s" and listed("calendar").isdisjoint(tokens.lower[i + 4 : stop]):
        yield Told(kinds_of_phase(phase), which=what, whom=what, known=True)


def _ends_phrase(tokens: Tokens, i: int) -> bool:
    verb = is_verb(tokens, i) and tokens.symbols[i - 1] != "D"
    return verb or is_stop(tokens, i) or tokens.symbols[i] in "XZPbtWT,'"


def lasting_since(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield the beginning of what lasts since a day: the | blockade | that they had kept up since 3 June."""
    since = day.tokens.start - 1
    if since <= place.start or tokens.lower[since] != "since":
        return
    for i in _back(tokens, place, since - 1):
        if (kinds := kinds_of_happenings().get(tokens.lower[i])) and not is_verb(tokens, i):
            yield Told(kinds, known=True, future=False, phase="begin", noun=True)
            break
    if is_passive(tokens, since - 1) or tokens.symbols[since - 2] in "NK":
        # The quarry has been | shut | since 2017; the two men | held | since March 7.
        whom = subject_of(tokens, place, since - 1)
        if not is_passive(tokens, since - 1):  # the release of | the two men | held since March 7
            whom = whom[max((k + 1 for k, i in enumerate(whom) if tokens.symbols[i] in "otPb"), default=0) :]
        yield Told(sorts_of_verb(tokens, since - 1), which=whom, whom=whom, known=True, future=False)
