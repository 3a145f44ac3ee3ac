"""Find the year of a built thing that is told again with its digits turned: the 1887 structure; opened in 1878.

A year that stands in front of a noun, or behind a verb by which the thing came about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_parts import object_of, subject_of
from quotecheck.facts.days.clauses.clause_words import is_passive, is_stop
from quotecheck.facts.days.clauses.things_alike import are_words_alike, is_built
from quotecheck.facts.days.happenings.happening_nouns import is_nominal, signs_of_one_more
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import DateClash, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 8  # tokens from a verb to its year
_RUN = 4  # tokens of a noun phrase
_BEFORE_YEARS = ("in", "from", "to", "since")


class _Built(NamedTuple):
    """A built thing with the year of it: the stem of its noun, the names beside that; `told`: a verb tells it."""

    token: int
    stem: str
    names: frozenset[str]
    told: bool
    sentence: int


def find_year_clashes(index: TextIndex, sentences: SentenceIndex, clues: Clues, voices: Voices) -> Iterator[DateClash]:
    """Yield the years of one thing of which the later has the digits of the earlier in another order.

    Not where both are printed twice, or a sentence tells of one more: the new bridge, replaced, rebuilt.
    """
    tokens = index.tokens
    years = [i for i in clues.numbers if year_of(tokens.words[i], RECENT_YEARS)]
    printed = Counter(tokens.words[i] for i in years)
    if not any(_is_turned(a, b) for a in printed for b in printed):
        return
    things = [each for i in years if (each := _built(tokens, sentences, i))]
    for k, other in enumerate(things):
        for first in things[:k]:
            a, b = tokens.words[first.token], tokens.words[other.token]
            if not _is_turned(a, b) or min(printed[a], printed[b]) > 1 or not _are_one(first, other):
                continue
            here, there = (tokens.span(range(each.token, each.token + 1)) for each in (first, other))
            quoted = index.is_quoted(here.start) or index.is_quoted(there.start)
            yield DateClash(here, there, sure=not voices.differ(here.start, there.start), quoted=quoted)
            break


def _is_turned(a: str, b: str) -> bool:
    return a != b and a[:1] == b[:1] and sorted(a) == sorted(b)


def _are_one(first: _Built, other: _Built) -> bool:
    apart = first.names and other.names and first.names.isdisjoint(other.names)
    told = (first.told or other.told) and first.sentence != other.sentence and not apart
    return told and (first.stem == other.stem or are_words_alike(first.stem, frozenset((other.stem,))))


def _built(tokens: Tokens, sentences: SentenceIndex, i: int) -> _Built | None:
    """Return what has the year at a token: the | 1887 | structure; the bridge, which opened in | 1878."""
    number = sentences.number(tokens.starts[i])
    if number < 0:
        return None
    place = sentences.place(tokens, number)
    clause = next((k for k in range(i, place.stop) if tokens.words[k] == ","), place.stop)
    inside = tokens.lower[place.start : clause]
    if not (signs_of_one_more() | listed("signs_of_building_anew")).isdisjoint(inside):
        return None
    phrase = _behind(tokens, place, i)
    told = not phrase
    phrase = phrase or _by_verb(tokens, place, i)
    head = next((k for k in reversed(phrase) if tokens.words[k].islower() and is_built(stem(tokens.lower[k]))), -1)
    if head < 0:
        return None
    names = frozenset(tokens.words[k] for k in phrase if tokens.words[k][0].isupper() and tokens.symbols[k] != "D")
    return _Built(i, stem(tokens.lower[head]), names, told, number)


def _behind(tokens: Tokens, place: range, i: int) -> tuple[int, ...]:
    """Return the noun phrase that goes on behind a year: the | 1887 | swing bridge."""
    if tokens.lower[i - 1] not in determiners_of_the_known() | {"a", "an"}:
        return ()
    return _run(tokens, i + 1, place.stop)


def _run(tokens: Tokens, first: int, stop: int) -> tuple[int, ...]:
    last = first
    while last < min(stop, first + _RUN) and is_nominal(tokens, last):
        last += 1
    return tuple(range(first, last))


def _by_verb(tokens: Tokens, place: range, i: int) -> tuple[int, ...]:
    """Return what came about in a year: opened in | 1878; dates back to | 1878; Built in | 1878, the mill."""
    if tokens.lower[i - 1] not in _BEFORE_YEARS:
        return ()
    for verb in range(i - 1, max(place.start, i - _NEAR) - 1, -1):
        form = tokens.forms[verb] if verb > place.start else verb_form(tokens.lower[verb])
        if is_stop(tokens, verb):
            break
        if form is None or form.lemma not in listed("verbs_of_coming_to_stand") or tokens.symbols[verb - 1] == "D":
            continue
        if verb == place.start:
            behind = i + 1 + (tokens.words[i + 1] == ",")
            return _run(tokens, behind + 1, place.stop) if tokens.symbols[behind] == "D" else ()
        what, _ = object_of(tokens, verb, i)
        if tokens.words[verb - 1] == ",":
            return subject_of(tokens, place, verb - 1)
        return what if what and not is_passive(tokens, verb) else subject_of(tokens, place, verb)
    return ()
