"""Find events with their day: what happened, and to whom or what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.event import Event, event_at
from quotecheck.facts.days.event_clauses import clause_of, ends_clause, is_noun, lemma_of, verb_of
from quotecheck.facts.days.event_kinds import kinds_of_events
from quotecheck.facts.days.named_events import LONGEST_NOUN_PHRASE, determiners, named_events
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Span, TextIndex, Tokens

_RELATIVES = ("which", "who", "that", "whose")
_COMES_OUT = ("appear", "come")  # the report appeared
_MORE = frozenset(("second", "third", "further", "new", "separate"))
_ORDINALS = frozenset(("first", "second", "third"))
_UNTIL = frozenset(("till", "until"))


def find_events(index: TextIndex, sentences: SentenceIndex, days: tuple[Day, ...]) -> tuple[Event, ...]:
    """Return the events that the text gives a day, in the order of the days."""
    tokens = index.tokens
    by_sentence: dict[int, list[Day]] = {}
    for day in days:
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    found: list[Event] = []
    for i, those in by_sentence.items():
        place = sentences.place(tokens, i)
        before = sentences.spans[i - 1] if i else sentences.spans[i]
        words = tokens.lower[place.start : place.stop]
        more = any(a == "a" and b in _MORE for a, b in pairwise(words))  # a second trial, of his brother, | opened
        more = more or any(a in _ORDINALS and b in kinds_of_events() for a, b in pairwise(words))  # the first | quake
        more = more or not _moves().isdisjoint(words)  # it was | postponed, and opens on May 9
        for day in those:
            clause = clause_of(tokens, place, day)
            if sum(clause.start <= other.tokens.start < clause.stop for other in those) > 1:
                continue
            named = list(named_events(tokens, place, clause, day, i))
            again = more or not listed("other_days_told").isdisjoint(tokens.lower[clause.start : clause.stop])
            found += (event._replace(again=True) for event in named) if again else named
            if again or not _UNTIL.isdisjoint(tokens.lower[day.tokens.start - 2 : day.tokens.start]):
                continue
            found += _told(tokens, place, clause, day, i, before)
    return tuple(found)


def _moves() -> frozenset[str]:
    return listed("moves_of_a_day") - {"adjourned"}  # adjourned until May 9


def _told(tokens: Tokens, sentence: range, clause: range, day: Day, number: int, before: Span) -> Iterator[Event]:
    """Yield the events that the verbs of the clause of a day tell, and of one that `when` joins to it."""
    verb, wide = _verb_of_day(tokens, sentence, clause, day)
    beyond = _beyond(tokens, sentence, wide, before)
    lemma = lemma_of(tokens, verb) if verb >= 0 else ""
    if lemma in _COMES_OUT and not listed("works_that_appear").isdisjoint(tokens.lower[wide.start : wide.stop]):
        event = event_at(tokens, day, lemma, wide, number, beyond)
        yield event._replace(kind=kinds_of_events()["publish"])
    elif lemma in listed("verbs_of_events_done") and (noun := _event_noun(tokens, (*wide, *beyond))):
        yield event_at(tokens, day, noun, wide, number, beyond)
    elif lemma and lemma not in listed("events_without_a_day"):
        yield event_at(tokens, day, lemma, wide, number, beyond)
    elif lemma and (noun := _event_noun(tokens, (*wide, *beyond))):  # made landfall; a collapse which claimed 14 lives
        yield event_at(tokens, day, noun, wide, number, beyond)
    if lemma in listed("verbs_of_staging") and (staged := _staged(tokens, verb, wide.stop)):
        yield event_at(tokens, day, staged, wide, number, beyond)
    if (joined := _joined_by_when(tokens, sentence, clause)) and (verb := verb_of(tokens, joined)) >= 0:
        yield event_at(tokens, day, lemma_of(tokens, verb), joined, number)


def _verb_of_day(tokens: Tokens, sentence: range, clause: range, day: Day) -> tuple[int, range]:
    """Return the verb that tells what happened on a day, -1 if none does, and the clause of both."""
    verb = verb_of(tokens, range(clause.start, day.tokens.start), last=True)
    verb = verb_of(tokens, range(day.tokens.stop, clause.stop)) if verb < 0 else verb
    if verb >= 0:
        return verb, clause
    if opened := _opened_by_when(tokens, sentence, clause, day):
        return verb_of(tokens, range(opened, clause.start)), range(opened, clause.stop)
    if clause.stop < sentence.stop and tokens.words[clause.stop] == "," and day.tokens.stop == clause.stop:
        end = _clause_end(tokens, clause.stop + 1, sentence)  # On June 3, | a wheel broke through
        return verb_of(tokens, range(clause.stop, end)), range(clause.start, end)
    return verb, clause


def _clause_end(tokens: Tokens, start: int, sentence: range) -> int:
    """Return the token at which the clause that begins at `start` ends."""
    return next((i for i in range(start, sentence.stop) if ends_clause(tokens, i)), sentence.stop)


def _staged(tokens: Tokens, verb: int, stop: int) -> str:
    """Return the event that a verb stages, nothing where it stages none: held | a rally."""
    for i in range(verb + 1, min(stop, verb + LONGEST_NOUN_PHRASE + 1)):
        if tokens.words[i] == "of":
            break
        if tokens.lower[i] in kinds_of_events() and is_noun(tokens, i) and not is_noun(tokens, i + 1):
            return tokens.lower[i]
    return ""


def _joined_by_when(tokens: Tokens, sentence: range, clause: range) -> range:
    """Return the clause that `when` joins to the one of a day: she left on Monday, when | the bridge gave way."""
    joint = clause.stop + (clause.stop < sentence.stop and tokens.words[clause.stop] == ",")
    if joint >= sentence.stop or tokens.lower[joint] != "when":
        return range(0)
    return range(joint + 1, _clause_end(tokens, joint + 1, sentence))


def _opened_by_when(tokens: Tokens, sentence: range, clause: range, day: Day) -> int:
    """Return where a clause with `when` begins that a day alone ends, else 0: | When the book appeared, in 1969."""
    if tokens.words[clause.start - 1] != "," or day.tokens.start - clause.start > 1 or clause.stop != day.tokens.stop:
        return 0
    first = clause.start - 2
    while first > sentence.start and not ends_clause(tokens, first - 1):
        first -= 1
    before = first - (first > sentence.start)
    return first if "when" in (tokens.lower[first], tokens.lower[before]) else 0


def _event_noun(tokens: Tokens, place: Iterable[int]) -> str:
    """Return the first of some tokens that names an event, nothing where none does."""
    lower = tokens.lower
    nouns = (
        i for i in place if (lower[i] in kinds_of_events() and tokens.symbols[i] == "N") or _is_event_noun(tokens, i)
    )
    return next((lower[i] for i in nouns), "")


def _is_event_noun(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return (
        bool(form and form.noun and form.base)
        and tokens.lower[i] in kinds_of_events()
        and tokens.lower[i - 1] in determiners()
    )


def _beyond(tokens: Tokens, sentence: range, clause: range, before: Span) -> range:
    """Return the tokens of what the subject of a clause stands for: the words before which, the sentence before it."""
    first = tokens.lower[clause.start]
    if first in listed("pronouns_of_subjects") or first == "this":
        return tokens.within(before.start, before.end)
    if first in _RELATIVES or (tokens.words[clause.start - 1] == "," and lemma_of(tokens, clause.start)):
        return range(max(sentence.start, clause.start - 2 * LONGEST_NOUN_PHRASE), clause.start)
    return range(0)
