"""The clauses and nouns that a sentence ties to its day: on Monday, when the dam burst; hours after it burst.

A link says how many days behind the day its clause can be: none for `when`, one less for `the day after`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_words import is_stop
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.days.times.told_distances import SAME, Measure, can_move, measure_at
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_WIDE = 40  # tokens between a day and a clause
_CLAUSE = 24  # tokens of a clause
_NIGHT = 4  # tokens from `after` to a word of the night: after a huge midnight | fire
_BESIDE = 4  # tokens of what stands in commas: , the skipper recalled,
_MOMENTS = frozenset(("moment", "minute", "instant", "second"))
_BESIDE_THE_DAY = ("when", "after", "as")
_OF_THE_NIGHT = frozenset(("night", "midnight", "late", "overnight"))
_OF_THE_YEAR = (("that", "year"), ("this", "year"), ("last", "year"))
_IT_WAS = (("it", "was"), ("it", "is"))


class Link(NamedTuple):
    """The tokens of a clause, and how many days behind its day it can be.

    `noun`: they can be a noun phrase: the day after | the vote. `seen`: a witness saw it: saw | the statue blown up.
    """

    clause: range
    days: frozenset[int]
    noun: bool = False
    seen: bool = False


def links(tokens: Tokens, place: range, day: Day, *, alone: bool) -> Iterator[Link]:
    """Yield what a sentence ties to a day; `alone`: it has no other."""
    found = _behind_day(tokens, place, day, alone=alone)
    if found:
        yield found
    if alone and can_move(day):
        yield from _before_day(tokens, place, day)
        yield from _farther(tokens, place, day, adjacent=bool(found))


def _link(place: range, measure: Measure, *, noun: bool = False) -> Link:
    return Link(range(measure.stop, min(place.stop, measure.stop + _CLAUSE)), measure.days, noun)


def _behind_day(tokens: Tokens, place: range, day: Day, *, alone: bool) -> Link | None:
    """Return what stands right behind a day: on Feb. 12, | the day the pipe burst."""
    joint = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))
    joint += 2 * (tokens.lower[joint : joint + 2] in _OF_THE_YEAR)  # on May 3 | that year |, the day the pipe burst
    joint += tokens.words[joint] == ","
    if tokens.lower[joint] in _BESIDE_THE_DAY:
        # on Sunday, after | a midnight fire, which may have been the night before
        night = tokens.lower[joint] == "after" and not _OF_THE_NIGHT.isdisjoint(tokens.lower[joint : joint + _NIGHT])
        return _link(place, Measure(joint + 1, SAME | {-1} if night else SAME))
    if measure := _moment(tokens, joint):
        return _link(place, measure)
    measure = measure_at(tokens, joint)
    if measure is None or (measure.days != SAME and not (alone and can_move(day))):
        return None
    return _link(place, measure, noun=True)


def _before_day(tokens: Tokens, place: range, day: Day) -> Iterator[Link]:
    """Yield what a day between commas is told of: on the eve of | the launch |, Sunday; a day after it, on Monday."""
    comma = day.tokens.start - 1 - (tokens.symbols[day.tokens.start - 1] == "P")
    if comma <= place.start or tokens.words[comma] != ",":
        return
    for i in range(max(place.start, comma - _CLAUSE), comma):
        opens = i == place.start or tokens.words[i - 1] == "," or tokens.lower[i - 1] in ("on", "and")
        if opens and (measure := measure_at(tokens, i)):
            if measure.stop < comma and "," not in tokens.words[measure.stop : comma]:
                yield Link(range(measure.stop, comma), measure.days, noun=True)
            return


def _farther(tokens: Tokens, place: range, day: Day, *, adjacent: bool) -> Iterator[Link]:
    """Yield the clauses behind a day that are of its time: was milking on Monday | when | the blast threw him.

    Not behind a verb of speech: said on Monday that he was milking | when | the blast threw him.
    """
    if _tells(tokens, place, day):
        return
    days = _slack(tokens, place, day)
    fronted = day.tokens.start - place.start <= 1
    cleft = _is_cleft(tokens, place, day)
    plain = True  # no verb yet behind the day
    i = day.tokens.stop
    stop = min(place.stop, i + _WIDE)
    while i < stop:
        measure = _same_time(tokens, i)
        if measure:
            if not (adjacent and i <= day.tokens.stop + 2):
                yield _link(place, measure._replace(days=days))
            plain = False
            i = measure.stop
            continue
        if cleft and tokens.symbols[i] == "T":
            yield _link(place, Measure(i + 1, days))
            return
        if tokens.lower[i - 1] != "and" and tokens.lower[i : i + 2] in _IT_WAS and i > day.tokens.stop:
            return
        cleft = cleft or tokens.lower[i : i + 2] in _IT_WAS
        if (plain or fronted) and tokens.words[i - 1] == "," and i > day.tokens.stop + 1:
            measure = measure_at(tokens, i)
            if measure and measure.days != SAME:
                yield _link(place, measure, noun=True)
                return
        if _is_seen(tokens, i):
            yield Link(range(i + 1, min(place.stop, i + 1 + _CLAUSE)), days, seen=True)
        elif _ends(tokens, i, cleft=cleft):
            return
        plain = plain and tokens.symbols[i] not in "vXZ"
        i += 1


def _same_time(tokens: Tokens, i: int) -> Measure | None:
    """Return the joint of a clause of the same time: | when, | just as, | the moment that."""
    first = i + (tokens.lower[i] in listed("adverbs_before_joints"))
    if tokens.lower[first] in listed("joints_of_one_time") and tokens.lower[i - 1] not in ("such", "same", "as"):
        if tokens.lower[first] == "as" and tokens.symbols[first + 1] not in "DNKSIO":
            return None
        return Measure(first + 1, SAME)
    return _moment(tokens, i)


def _moment(tokens: Tokens, i: int) -> Measure | None:
    if tokens.lower[i] == "the" and tokens.lower[i + 1] in _MOMENTS and tokens.lower[i + 2] not in ("of", ",", "."):
        return Measure(i + 2 + (tokens.lower[i + 2] in ("that", "when")), SAME)
    return None


def _tells(tokens: Tokens, place: range, day: Day) -> bool:
    """Return whether the verb of a day is one of speech: said on | Monday | that …."""
    behind = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))
    if tokens.symbols[behind] in "XZ'":
        return False  # said that Wednesday | had been slow; said Saturday | 's disco was in full swing
    for k in range(day.tokens.start - 1, max(place.start - 1, day.tokens.start - 1 - _CLAUSE), -1):
        if is_stop(tokens, k) or tokens.symbols[k] in "TW":
            return False
        if tokens.symbols[k] in "XZ" or tokens.symbols[k] in "vVGEg":
            return _says(tokens, k)
    return False


def _says(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb of speech that no commas enclose: , he | said, is none."""
    form = tokens.forms[i]
    if form is None or _is_seen(tokens, i) or tokens.symbols[i - 1] in "D'":
        return False
    if form.lemma not in listed("verbs_that_only_say", "verbs_of_reports"):
        return False
    enclosed = tokens.words[i + 1] == "," and "," in tokens.words[max(0, i - _BESIDE) : i]
    return not enclosed


def _ends(tokens: Tokens, i: int, *, cleft: bool) -> bool:
    """Return whether no clause behind a token is of the day before it."""
    that = tokens.symbols[i] == "T" and tokens.lower[i - 1] != "and"
    if is_stop(tokens, i) or tokens.symbols[i] == "W" or (that and not cleft):
        return True
    if tokens.lower[i] in ("and", "or"):
        if tokens.symbols[i + 1] == "T" or _is_seen(tokens, i + 1):
            return False  # said that Monday had been slow | and that she slept; was out on Monday | and saw it fall
        ahead = tokens.lower[i + 1 : i + 1 + _BESIDE]
        verb = not {"v", "X"}.isdisjoint(tokens.symbols[i + 1 : i + 1 + _BESIDE])
        return verb and {"was", "were"}.isdisjoint(ahead)  # and her children | were | asleep
    return tokens.symbols[i] == "v" and _says(tokens, i)


def _is_seen(tokens: Tokens, i: int) -> bool:
    """Return whether a verb says that somebody was there: | saw | the statue being blown up."""
    form = tokens.forms[i]
    if form is None or not (form.past or form.third or tokens.symbols[i - 1] == "X") or tokens.symbols[i - 1] in "D'":
        return False
    return tokens.symbols[i + 1] in "DNK" and form.lemma in listed("verbs_of_seeing")


def _is_cleft(tokens: Tokens, place: range, day: Day) -> bool:
    """Return whether a sentence says that it was on a day | that something happened."""
    before = tokens.lower[max(place.start, day.tokens.start - _BESIDE) : day.tokens.start]
    return any(before[k : k + 2] in _IT_WAS for k in range(len(before)))


def _slack(tokens: Tokens, place: range, day: Day) -> frozenset[int]:
    """Return the days behind a day that a clause of its time can be: past midnight, one more; in the small hours, less.

    So it can where something had been done: had gone to bed on Monday | when it sank; not: had just rung.
    """
    beside = {*tokens.lower[max(place.start, day.tokens.start - 4) : day.tokens.stop + 2]}
    edges = [i for i in range(place.start, day.tokens.start) if tokens.symbols[i] in "TW" or tokens.words[i] == ","]
    before = tokens.lower[max([place.start, *edges]) : day.tokens.start]
    done = (
        "had" in before
        and "been" not in before
        and not (listed("adverbs_before_joints") | {"barely", "hardly", "scarcely"}) & {*before}
    )
    days = {0}
    if done or beside & _OF_THE_NIGHT:
        days.add(1)
    if beside & listed("words_of_small_hours"):
        days.add(-1)
    return frozenset(days)
