"""Find the month, or the day, that a noun for a deed has twice, its words in any order.

A change of pumps in October 2021 … since the pump change in October 2022.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clauses.clause_words import content_words, is_verb
from quotecheck.facts.days.clauses.happening_kinds import is_listed
from quotecheck.facts.days.happenings.happening_nouns import ANEW, is_nominal, signs_of_one_more
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import DateClash, Tokens
from quotecheck.system.tuples import NamedTuple

_JOINTS = ("in", "of", "on")


class _Dated(NamedTuple):
    """A noun for a deed with its day: `of` are the stems of what it befell, before the noun or behind `of`."""

    day: Day
    head: str
    of: frozenset[str]
    known: bool
    sentence: int


def find_dated_noun_clashes(
    tokens: Tokens, sentences: SentenceIndex, days: Sequence[Day], voices: Voices
) -> Iterator[DateClash]:
    """Yield the dates of which one part is unlike, of a deed that the text tells of once and then takes for known."""
    read = (day for day in days if not (day.year and str(day.key).startswith("--")))  # a month with its year has both
    told = [each for day in read if (each := _dated(tokens, sentences, day))]
    several = _told_as_several(tokens) if told else frozenset[str]()
    for k, other in enumerate(told):
        before = [each for each in told[:k] if each.head == other.head and other.of <= each.of]
        dates = {each.day.key for each in before}
        if not other.known or other.head in several or len(dates) != 1 or other.day.key in dates:
            continue
        first = before[-1]
        if first.sentence != other.sentence and _is_one_part_unlike(first.day, other.day):
            sure = not voices.differ(first.day.span.start, other.day.span.start)
            yield DateClash(first.day.span, other.day.span, sure=sure, quoted=first.day.quoted or other.day.quoted)


def _told_as_several(tokens: Tokens) -> frozenset[str]:
    """Return the stems of what the text tells of more than one of: the changes; a second | change."""
    more = (tokens.lower[i + 1] for i in tokens.places_of(signs_of_one_more()) if i + 1 < len(tokens.lower))
    several = (word for word in tokens.places if word.endswith("s"))
    return frozenset(map(stem, (*several, *(word for word in more if word.isalpha()))))


def _is_one_part_unlike(a: Day, b: Day) -> bool:
    """Return whether two dates differ in the year, the month or the day alone."""
    parts = [_parts(day) for day in (a, b)]
    return len(parts[0]) == len(parts[1]) and sum(x != y for x, y in zip(*parts, strict=True)) == 1


def _parts(day: Day) -> tuple[object, ...]:
    return day.key if isinstance(day.key, tuple) else (*day.key.split("-"),) if day.year else (day.key,)


def _dated(tokens: Tokens, sentences: SentenceIndex, day: Day) -> _Dated | None:
    """Return the noun that stands before its day: since the pump | change | in October 2022."""
    number = sentences.number(day.span.start)
    joint = day.tokens.start - 1
    if number < 0 or not day.reach or tokens.lower[joint] not in _JOINTS:
        return None
    first = sentences.place(tokens, number).start
    run, i = _run(tokens, joint - 1, first)
    behind: tuple[int, ...] = ()
    of = i - (tokens.symbols[i] == "D")
    if run and of > first and tokens.lower[of] == "of":
        behind = run
        run, i = _run(tokens, of - 1, first)
    if not run or not _is_deed(tokens, run[-1]):
        return None
    known = tokens.lower[i] in determiners_of_the_known()
    before = tokens.lower[i : run[-1]]
    if not (known or tokens.lower[i] in ANEW) or not signs_of_one_more().isdisjoint(before):
        return None
    what = content_words(tokens, (*run[:-1], *behind))
    return _Dated(day, stem(tokens.lower[run[-1]]), what, known, number) if what else None


def _run(tokens: Tokens, last: int, first: int) -> tuple[tuple[int, ...], int]:
    """Return the nouns and adjectives that end at a token, and the token before them."""
    i = last
    while i > first and is_nominal(tokens, i):
        i -= 1
    return tuple(range(i + 1, last + 1)), i


def _is_deed(tokens: Tokens, i: int) -> bool:
    """Return whether a noun tells a deed of which there is one at a time: the change; not: the report, a meeting."""
    form = tokens.forms[i]
    verbal = form is not None and form.base and not is_verb(tokens, i)
    often = listed("happenings_that_recur", "nouns_of_every_day", "nouns_for_hours")
    return tokens.words[i].islower() and tokens.lower[i] not in often and (verbal or is_listed(tokens, i))
