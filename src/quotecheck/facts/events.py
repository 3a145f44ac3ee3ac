"""Find events with their day: what happened, and to whom or what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotecheck.facts.days import Day
from quotecheck.facts.event_kinds import kinds_of_events
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.stems import function_words, stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Span, TextIndex, Tokens

_BOUNDS = frozenset(".;:?!|-()")
_JOINTS = frozenset("and but after before as when while since until because although though whereas where if".split())
_RELATIVES = ("which", "who", "that")
_TWICE = frozenset("again another both delayed extended moved originally postponed rescheduled second third".split())
_ABOUT_DAYS = frozenset(("also", "last", "next", "till", "until"))  # till October 14 for the hearing
_UNTIL = frozenset(("till", "until"))
_PRONOUNS = ("it", "he", "she", "they", "this")
_FUTURE = frozenset("will would should could may might to plans planned scheduled due expected 'll".split())
_MODALS = ("will", "would", "to", "shall", "could", "must", "'ll")
_LONGEST_NOUN_PHRASE = 5


@cache
def _determiners() -> frozenset[str]:
    return determiners_of_the_known() | listed("plain_articles")


class Event(NamedTuple):
    """Something that happened on a day.

    `kind` is one for all words of one sort of event. `whom` are the stems of the other words of its clause, `names`
    those of them that are capitalised. `noun`: a noun names it (the June 8 accident). `again`: it is
    one of several of its kind (a second inspection).
    """

    day: Day
    kind: str
    whom: frozenset[str]
    names: frozenset[str]
    future: bool
    noun: bool
    sentence: int
    again: bool = False


def find_events(index: TextIndex, sentences: SentenceIndex, days: tuple[Day, ...]) -> tuple[Event, ...]:
    """Return the events that the text gives a day, in the order of the days."""
    tokens = index.tokens
    by_sentence: dict[int, list[Day]] = {}
    for day in days:
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    found: list[Event] = []
    for i, those in by_sentence.items():
        place = tokens.within(sentences.spans[i].start, sentences.spans[i].end)
        before = sentences.spans[i - 1] if i else sentences.spans[i]
        for day in those:
            clause = _clause(tokens, place, day)
            if sum(clause.start <= other.tokens.start < clause.stop for other in those) > 1:
                continue
            named = [*_named(tokens, place, day, i), *_inside(tokens, clause, day, i), *_day_on_which(tokens, day, i)]
            again = not _TWICE.isdisjoint(tokens.lower[clause.start : clause.stop])
            found += (event._replace(again=True) for event in named) if again else named
            if again or not _UNTIL.isdisjoint(tokens.lower[day.tokens.start - 2 : day.tokens.start]):
                continue
            found += _told(tokens, place, clause, day, i, before)
    return tuple(found)


def _clause(tokens: Tokens, sentence: range, day: Day) -> range:
    """Return the tokens around a day up to the nearest marks and joints."""
    first, stop = day.tokens.start, day.tokens.stop
    while first > sentence.start and not _parts(tokens, first - 1):
        first -= 1
    while stop < sentence.stop and not _parts(tokens, stop):
        stop += 1
    return range(first, stop)


def _parts(tokens: Tokens, i: int) -> bool:
    """Return whether a clause ends at a token: not at before in "shortly before 2 a.m."."""
    if tokens.lower[i] in _JOINTS:
        return tokens.symbols[i + 1] != "0"
    return tokens.symbols[i] in _BOUNDS or tokens.words[i] in (",", '"', "“", "”")


def _named(tokens: Tokens, sentence: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that a noun beside the day names: the June 8 | accident, Tuesday's vote."""
    behind = day.tokens.stop + (tokens.words[day.tokens.stop] == "'s")
    owns = behind > day.tokens.stop or tokens.lower[day.tokens.start - 1] in _determiners()
    last = behind
    while last < sentence.stop and _is_noun(tokens, last):
        last += 1
    if owns and last > behind:
        yield _event(tokens, day, stem(tokens.words[last - 1]), range(behind, last - 1), number, noun=True)
        return
    before = day.tokens.start - (tokens.lower[day.tokens.start - 1] in ("on", "of"))
    if before < day.tokens.start and _is_noun(tokens, before - 1):
        first = before - 1
        while first > max(sentence.start, before - _LONGEST_NOUN_PHRASE) and _is_noun(tokens, first - 1, names=True):
            first -= 1
        if tokens.lower[first - 1] in _determiners():
            yield _event(tokens, day, stem(tokens.words[before - 1]), range(first, before - 1), number, noun=True)


def _inside(tokens: Tokens, clause: range, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that a noun of the clause names: the hearing of the suit comes up on October 16."""
    lower = tokens.lower[clause.start : clause.stop]
    if not (listed("words_of_two_dates") - _ABOUT_DAYS).isdisjoint(lower):
        return
    for i in clause:
        if tokens.lower[i] in listed("event_nouns") and tokens.lower[i - 1] in _determiners():
            stop = i + 1
            while (
                stop < clause.stop
                and stop < i + _LONGEST_NOUN_PHRASE + 2
                and (tokens.symbols[stop] in "NKDo" or _is_noun(tokens, stop, names=True))
            ):
                stop += 1
            yield _event(tokens, day, tokens.lower[i], range(i + 1, stop), number, noun=True)
            return


def _day_on_which(tokens: Tokens, day: Day, number: int) -> Iterator[Event]:
    """Yield the event that words behind a day tell: on February 12, | the day the pipe burst."""
    i = day.tokens.stop
    if tokens.lower[i : i + 3] != (",", "the", "day"):
        return
    end = i + 3 + (tokens.lower[i + 3] in ("that", "when"))
    while end < len(tokens.words) and not _parts(tokens, end):
        end += 1
    place = range(i + 3, end)
    verb = _verb(tokens, place)
    if verb >= 0 and (lemma := _lemma(tokens, verb)) in kinds_of_events():
        yield _event(tokens, day, lemma, range(verb, end), number, noun=True)


def _is_noun(tokens: Tokens, i: int, *, names: bool = False) -> bool:
    word, form = tokens.words[i], tokens.forms[i]
    if not word[0].isalpha() or tokens.lower[i] in function_words():
        return False
    return (word.islower() and (tokens.symbols[i] == "N" or bool(form and form.noun))) or (names and word[0].isupper())


def _told(tokens: Tokens, sentence: range, clause: range, day: Day, number: int, before: Span) -> Iterator[Event]:
    """Yield the events that the verbs of the clause of a day tell, and of one that `when` joins to it."""
    wide = clause
    verb = _verb(tokens, range(clause.start, day.tokens.start), last=True)
    verb = _verb(tokens, range(day.tokens.stop, clause.stop)) if verb < 0 else verb
    if verb < 0 and clause.stop < sentence.stop and tokens.words[clause.stop] == "," and day.tokens.stop == clause.stop:
        end = clause.stop + 1  # On June 3, | a wheel broke through
        while end < sentence.stop and not _parts(tokens, end):
            end += 1
        wide = range(clause.start, end)
        verb = _verb(tokens, range(clause.stop, end))
    beyond = _beyond(tokens, sentence, wide, before)
    lemma = _lemma(tokens, verb) if verb >= 0 else ""
    if lemma and lemma not in listed("events_without_a_day"):
        yield _event(tokens, day, lemma, wide, number, beyond)
    elif lemma:  # made landfall; a collapse which claimed 14 lives
        for i in (*wide, *beyond):
            if (tokens.lower[i] in kinds_of_events() and tokens.symbols[i] == "N") or _is_event_noun(tokens, i):
                yield _event(tokens, day, tokens.lower[i], wide, number, beyond)
                break
    if lemma in listed("verbs_of_staging"):
        for i in range(verb + 1, min(wide.stop, verb + _LONGEST_NOUN_PHRASE + 1)):
            if tokens.words[i] == "of":
                break
            if tokens.lower[i] in kinds_of_events() and _is_noun(tokens, i) and not _is_noun(tokens, i + 1):
                yield _event(tokens, day, tokens.lower[i], wide, number, beyond)
                break
    joint = clause.stop + (clause.stop < sentence.stop and tokens.words[clause.stop] == ",")
    if joint < sentence.stop and tokens.lower[joint] == "when":
        end = joint + 1
        while end < sentence.stop and not _parts(tokens, end):
            end += 1
        verb = _verb(tokens, range(joint + 1, end))
        if verb >= 0:
            yield _event(tokens, day, _lemma(tokens, verb), range(joint + 1, end), number)


def _verb(tokens: Tokens, place: range, *, last: bool = False) -> int:
    """Return the first verb of some tokens, or the last, that tells of an event; -1 if there is none."""
    those = list(reversed(place) if last else place)
    for i in sorted(those, key=lambda i: _is_present(tokens, i)):
        if lemma := _lemma(tokens, i):
            known = lemma in kinds_of_events() or lemma in listed("events_without_a_day")
            return i if known or lemma not in speech_verbs() else -1
    return -1


def _lemma(tokens: Tokens, i: int) -> str:
    """Return the verb of which a token is a form that can tell an event, nothing where it is none: broke, will close.

    A base form counts behind `will` and the like only, the third person where it is no noun.
    """
    form = tokens.forms[i]
    if form:
        told = form.past or form.participle or (form.third and not form.noun)
        told = told or (form.base and tokens.lower[i - 1] in _MODALS)
        known = tokens.lower[i] if tokens.lower[i] in kinds_of_events() else form.lemma
        return known if tokens.symbols[i] == "v" and told else ""
    bare = tokens.lower[i].removesuffix("d")
    return (
        next((lemma for lemma in (bare, bare.removesuffix("e")) if lemma in kinds_of_events()), "")
        if bare.endswith("e")
        else ""
    )


def _is_event_noun(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return (
        bool(form and form.noun and form.base)
        and tokens.lower[i] in kinds_of_events()
        and tokens.lower[i - 1] in _determiners()
    )


def _beyond(tokens: Tokens, sentence: range, clause: range, before: Span) -> range:
    """Return the tokens of what the subject of a clause stands for: the words before which, the sentence before it."""
    first = tokens.lower[clause.start]
    if first in _PRONOUNS:
        return tokens.within(before.start, before.end)
    if first in _RELATIVES or (tokens.words[clause.start - 1] == "," and _lemma(tokens, clause.start)):
        return range(max(sentence.start, clause.start - 2 * _LONGEST_NOUN_PHRASE), clause.start)
    return range(0)


def _event(
    tokens: Tokens, day: Day, word: str, place: range, number: int, beyond: range = range(0), *, noun: bool = False
) -> Event:
    kind = kinds_of_events().get(word, word)
    stems = frozenset(
        stem(tokens.words[i])
        for i in (*place, *beyond)
        if i not in day.tokens and _has_content(tokens, i) and not _is_form_of(tokens, i, word)
    ) - {stem(word)}
    names = frozenset(
        stem(tokens.words[i])
        for i in place
        if i not in day.tokens and tokens.words[i][0].isupper() and _has_content(tokens, i)
    )
    present = any(_is_present(tokens, i) for i in place) and not any(_is_past(tokens, i) for i in place)
    future = present or any(tokens.lower[i] in _FUTURE for i in place)
    return Event(day, kind, stems, names, future, noun, number)


def _is_form_of(tokens: Tokens, i: int, word: str) -> bool:
    """Return whether a token is a form of a verb that no stem shows: sold, of sell."""
    form = tokens.forms[i]
    return form is not None and form.lemma == word


def _is_past(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return bool(form and form.past and tokens.symbols[i] == "v")


def _is_present(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return bool(form and form.third and not form.noun and tokens.symbols[i] == "v")


def _has_content(tokens: Tokens, i: int) -> bool:
    return len(tokens.words[i]) > 2 and tokens.words[i][0].isalpha() and tokens.lower[i] not in function_words()
