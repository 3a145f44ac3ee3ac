"""Find the events that nouns name: the June 8 accident, the complaint of November 6."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.event import Event, event_at
from quotecheck.facts.days.event_clauses import ends_clause, is_noun, lemma_of, verb_of
from quotecheck.facts.days.event_kinds import kinds_of_events
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Tokens

LONGEST_NOUN_PHRASE = 5
"""Words of a noun phrase that names an event."""


@cache
def determiners() -> frozenset[str]:
    """Return what a noun phrase that names an event begins with."""
    return determiners_of_the_known() | listed("plain_articles")


def named_events(tokens: Tokens, sentence: range, clause: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the events that nouns name beside a day and in its clause, or words behind it."""
    yield from _named(tokens, sentence, day, number)
    yield from _inside(tokens, clause, day, number)
    yield from _day_on_which(tokens, day, number)
    yield from _of_a_thing(tokens, clause, day, number)


def _of_a_thing(tokens: Tokens, clause: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that a noun names with what it befell: the takeover | of the line in 2022."""
    if tokens.lower[day.tokens.start - 1] not in ("in", "on"):
        return
    for of in range(day.tokens.start - 2, max(clause.start, day.tokens.start - 2 - LONGEST_NOUN_PHRASE), -1):
        if tokens.words[of] == "of":
            noun = tokens.lower[of - 1]
            if noun in kinds_of_events() and tokens.lower[of - 2] in determiners():
                yield event_at(tokens, day, noun, range(of + 1, day.tokens.start - 1), number)
            return
        if tokens.symbols[of] not in "DNK" and not is_noun(tokens, of, names=True):
            return


def _named(tokens: Tokens, sentence: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that a noun beside the day names: the June 8 | accident, Tuesday's vote."""
    behind = day.tokens.stop + (tokens.words[day.tokens.stop] == "'s")
    owns = behind > day.tokens.stop or tokens.lower[day.tokens.start - 1] in determiners()
    form = tokens.forms[behind]
    told = form is not None and form.base and tokens.lower[behind] in kinds_of_events()
    last = behind + (told and behind > day.tokens.stop)  # Tuesday's arrest, a verb by itself
    while last < sentence.stop and is_noun(tokens, last):
        last += 1
    if owns and last > behind:
        yield event_at(tokens, day, stem(tokens.words[last - 1]), range(behind, last - 1), number, noun=True)
        return
    before = day.tokens.start - (tokens.lower[day.tokens.start - 1] in ("on", "of"))
    if before < day.tokens.start and is_noun(tokens, before - 1):
        first = before - 1
        while first > max(sentence.start, before - LONGEST_NOUN_PHRASE) and is_noun(tokens, first - 1, names=True):
            first -= 1
        if tokens.lower[first - 1] in determiners():
            yield event_at(tokens, day, stem(tokens.words[before - 1]), range(first, before - 1), number, noun=True)


def _inside(tokens: Tokens, clause: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that a noun of the clause names: the hearing of the suit comes up on October 16."""
    lower = tokens.lower[clause.start : clause.stop]
    if not (listed("words_of_two_dates") - listed("about_days")).isdisjoint(lower):
        return
    for i in clause:
        form = tokens.forms[i]
        if (
            form
            and form.gerund
            and tokens.lower[i - 1] == "the"
            and tokens.lower[i + 1] in listed("particles_of_events")
        ):
            yield event_at(tokens, day, form.lemma, clause, number)  # the handing | over
        if tokens.lower[i] in listed("event_nouns") and tokens.lower[i - 1] in determiners():
            stop = i + 1
            while (
                stop < clause.stop
                and stop < i + LONGEST_NOUN_PHRASE + 2
                and (tokens.symbols[stop] in "NKDo" or is_noun(tokens, stop, names=True))
            ):
                stop += 1
            yield event_at(tokens, day, tokens.lower[i], range(i + 1, stop), number, noun=True)
            return


def _day_on_which(tokens: Tokens, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that words behind a day tell: on February 12, | the day the pipe burst."""
    i = day.tokens.stop
    if tokens.lower[i : i + 3] != (",", "the", "day"):
        return
    end = i + 3 + (tokens.lower[i + 3] in ("that", "when"))
    while end < len(tokens.words) and not ends_clause(tokens, end):
        end += 1
    place = range(i + 3, end)
    verb = verb_of(tokens, place)
    if verb >= 0 and (lemma := lemma_of(tokens, verb)) in kinds_of_events():
        yield event_at(tokens, day, lemma, range(verb, end), number, noun=True)
