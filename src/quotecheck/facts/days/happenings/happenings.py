"""Find what happened on a day, told by any word of its sort: razed on Sunday night, Saturday's inferno."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck.facts.days.clauses.clause_words import content_words, is_stop, names_in
from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings
from quotecheck.facts.days.happenings.deciding_bodies import deciding_body
from quotecheck.facts.days.happenings.fronted_participles import told_by_opener
from quotecheck.facts.days.happenings.happening import Happening, Told
from quotecheck.facts.days.happenings.happening_nouns import is_noun, named_behind_noun
from quotecheck.facts.days.happenings.happening_verbs import told_by_clause
from quotecheck.facts.days.happenings.lasting import edge, lasting_since, limit
from quotecheck.facts.days.happenings.nouns_before_days import named_before_noun
from quotecheck.facts.days.happenings.states_since import told_by_state
from quotecheck.facts.days.happenings.told_by_links import told_by_link
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.days.times.linked_clauses import Link, links
from quotecheck.facts.days.times.told_distances import SAME, moved
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_MEETING = "meeting"
_LEAD = 4  # sentences in which a body that does something on a day is taken to have met for it
_OPENING = 3  # sentences that tell what the text is about
_TAIL = 8  # tokens behind a day that tell more of what happened
_BESIDE_THE_DAY = 6  # tokens of a distance behind a day
_BESIDE = 3  # tokens before a participle with its auxiliary
_TILL = frozenset(("until", "till"))
_UNTIL = _TILL | {"to"}


def find_happenings(tokens: Tokens, sentences: SentenceIndex, times: Iterable[Day]) -> tuple[Happening, ...]:
    """Return the happenings to which the text gives a day, in the order of the days."""
    by_sentence: dict[int, list[Day]] = {}
    first: dict[tuple[int, int] | str, int] = {}
    for day in times:
        first[day.key] = min(day.span.start, first.get(day.key, day.span.start))
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    found: list[Happening] = []
    for i, days in by_sentence.items():
        place = sentences.place(tokens, i)
        keys = frozenset(day.key for day in days)
        context = _context(tokens, sentences, i)
        for day in days:
            tied = tuple(links(tokens, place, day, alone=len(keys) == 1))
            own = _own(place, day, tied)
            told = [_happening(tokens, place, day, i, each) for each in _told(tokens, own, day, i)]
            for link in tied:
                if not link.days:
                    continue
                other = moved(day, link.days)
                linked = [_happening(tokens, place, other, i, each) for each in told_by_link(tokens, link, day)]
                reckoned = link.noun and link.days != SAME
                told += (each._replace(tail=frozenset(), reckoned=reckoned) for each in linked)
            for each in told:
                retold = first.get(each.day.key, tokens.starts[place.start]) < tokens.starts[place.start]
                those = keys if each.day.key in keys else frozenset((each.day.key,))
                found.append(each._replace(days=those, context=context, retold=retold))
    return tuple(sorted(found, key=lambda each: each.day.span))


def _own(place: range, day: Day, tied: Iterable[Link]) -> range:
    """Return the part of a sentence that tells what was on its day itself: on the eve of the vote|, Sunday, it rained.

    On Sunday, the day before the vote|, it rained.
    """
    distant = [link for link in tied if link.days != SAME and link.noun]
    first = max((link.clause.stop for link in distant if link.clause.stop < day.tokens.start), default=place.start)
    behind = any(0 < link.clause.start - day.tokens.stop <= _BESIDE_THE_DAY for link in distant)
    return range(first, day.tokens.stop if behind else place.stop)


def _context(tokens: Tokens, sentences: SentenceIndex, number: int) -> frozenset[str]:
    """Return the stems of the sentence before one and of those of the lead before it."""
    before = {*range(min(number, _OPENING)), max(0, number - 1)} - {number}
    return frozenset().union(*(content_words(tokens, sentences.place(tokens, i)) for i in before))


def _happening(tokens: Tokens, place: range, day: Day, number: int, told: Told) -> Happening:
    which, before, whom = ([i for i in part if i not in day.tokens] for part in (told.which, told.before, told.whom))
    which = [i for i in which if not (tokens.lower[i] in UNITS and tokens.lower[i - 1] == "the")]  # the | two | ports
    others = [i for i in place if i not in day.tokens]
    figures = _figures(tokens, () if told.dated else which)
    return Happening(
        day=day,
        kinds=told.kinds,
        sentence=number,
        known=told.known,
        anew=told.anew,
        again=told.again,
        future=told.future,
        phase=told.phase,
        noun=told.noun,
        dated=told.dated,
        which=content_words(tokens, which) | figures,
        sort=content_words(tokens, (i for i in before if is_noun(tokens, i))),
        names=names_in(tokens, (*which, *before), place.start),
        whom=content_words(tokens, whom),
        tail=content_words(tokens, (*told.tail, *_tail(tokens, place, day))),
        told=content_words(tokens, others) | _figures(tokens, others),
        meant=told.meant,
        latest=told.latest,
        moved=tokens.lower[day.tokens.start - 1] not in _UNTIL and _is_moved(tokens, place),
    )


def _figures(tokens: Tokens, place: Iterable[int]) -> frozenset[str]:
    return frozenset(tokens.lower[i] for i in place if tokens.symbols[i] == "0")


def _told(tokens: Tokens, place: range, day: Day, number: int) -> Iterator[Told]:
    """Yield what the noun behind a day names, or what a noun before it and the clause tell."""
    if named := named_behind_noun(tokens, place, day):
        yield named
        return
    if named := named_before_noun(tokens, place, day):
        yield named
    yield from limit(tokens, place, day)
    yield from edge(tokens, place, day)
    yield from lasting_since(tokens, place, day)
    yield from told_by_state(tokens, place, day)
    if number < _LEAD and (body := deciding_body(tokens, place, day)):
        yield Told(kinds_of_happenings()[_MEETING], body, future=False)  # councillors were told on Monday
    limited = tokens.lower[day.tokens.start - 1] in (*listed("limits_in_time"), "since")
    if not limited:  # by Tuesday the flood had reached Ash
        yield from told_by_clause(tokens, place, day)
    yield from told_by_opener(tokens, place, day)


def _tail(tokens: Tokens, place: range, day: Day) -> Iterator[int]:
    """Yield the words behind a day that tell more of what happened: charged him on May 3 | with theft."""
    first = day.tokens.stop
    if first >= place.stop or tokens.symbols[first] not in "Pot":
        return
    limited = tokens.symbols[first] == "t" and not _TILL.isdisjoint(tokens.lower[place.start : day.tokens.start])
    if limited or tokens.lower[first] in listed("prepositions_of_deeds"):
        return  # have until work begins in May | to apply
    for i in range(first, min(place.stop, first + _TAIL)):
        if is_stop(tokens, i) or tokens.words[i] == ",":
            return
        yield i


def _is_moved(tokens: Tokens, place: range) -> bool:
    """Return whether a sentence says that what it tells of was put off: was due on Tuesday but was | put off.

    It was first | set for Tuesday. Not: Friday's win moved them up; the election had been postponed twice.
    """
    for i in place:
        word = tokens.lower[i]
        if word == "first" and (form := tokens.forms[i + 1]) and form.lemma in listed("verbs_of_timing"):
            return True
        if word not in listed("moves_of_a_day") and (word, tokens.lower[i + 1]) != ("put", "off"):
            continue
        before = tokens.lower[max(place.start, i - _BESIDE) : i]
        if word == "adjourned" or (not listed("before_passives").isdisjoint(before) and "had" not in before):
            return True
    return False
