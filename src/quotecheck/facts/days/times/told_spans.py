"""Find the spans of time that a text tells between two days: three days after | the crash on May 5; the next day."""

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}
_PARTS = frozenset(("morning", "afternoon", "evening", "night"))
_BESIDE = {"following": 1, "next": 1, "preceding": -1, "previous": -1}
_ONE = {"a": 1, "one": 1, "the": 1, **_BESIDE}
_EARLIER = ("earlier", "before")
_NO_NOUN = frozenset(("on", ",", "(", "—", "–"))
_LONGEST = 12  # tokens between `after` and the day it counts from
_FARTHEST = 9  # tokens between a day and the span told of it
_LEAST_FIGURES = 2


class ToldSpan(NamedTuple):
    """So many days from one day to the other, below zero where that is earlier; `unit`: counted in so many days."""

    first: Day
    other: Day
    days: int
    unit: int


class _Words(NamedTuple):
    """The words of a span: the token that opens it, the one behind it, its days, their unit, and whether a day follows.

    `bound`: the day that it counts from stands behind (three days after | the vote on Monday).
    """

    start: int
    stop: int
    days: int
    unit: int
    bound: bool


def told_spans(tokens: Tokens, sentence: range, before: list[Day], those: list[Day]) -> Iterator[ToldSpan]:
    """Yield the spans that a sentence tells; `those` are its days, `before` those of the sentence before it."""
    for span in _words(tokens, sentence):
        earlier = [day for day in those if day.tokens.stop <= span.start]
        later = [day for day in those if day.tokens.start >= span.stop]
        if span.bound:
            yield from _from_behind(tokens, span, earlier, later)
        elif later and _is_next(tokens, span.stop, later[0]):
            others = earlier or before  # they voted on Monday. Two days later, | on Thursday, …
            if len(others) == 1:
                yield ToldSpan(others[0], later[0], span.days, span.unit)


def _from_behind(tokens: Tokens, span: _Words, earlier: list[Day], later: list[Day]) -> Iterator[ToldSpan]:
    """Yield the span between the day before its words, or right behind its anchor, and the one it counts from."""
    if not later or not _is_within(tokens, range(span.stop, later[0].tokens.start)):
        return
    anchor = later[0]
    if earlier and _is_beside(tokens, range(earlier[-1].tokens.stop, span.start)):
        yield ToldSpan(anchor, earlier[-1], span.days, span.unit)
    elif not earlier and later[1:] and _is_next(tokens, anchor.tokens.stop, later[1]):
        # Three days after the fire of May 5, | on May 9.
        yield ToldSpan(anchor, later[1], span.days, span.unit)


def _words(tokens: Tokens, sentence: range) -> Iterator[_Words]:
    for i in sentence:
        part = tokens.lower[i] in _PARTS
        unit = 1 if part else _UNITS.get(tokens.lower[i])
        if unit is None or i == sentence.start or (part and tokens.lower[i - 1] not in _BESIDE):
            continue
        number, first = _number(tokens, i - 1), i - 1
        if not number or tokens.lower[first - 1] in listed("roundings_of_spans"):
            continue
        behind = tokens.lower[i + 1]
        one_of = tokens.lower[i - 1] in _BESIDE
        the = tokens.lower[i - 1] == "the"
        if one_of and unit == 1:  # the following day, June 5
            start = first - (tokens.lower[first - 1] == "the")
            yield _Words(start, i + 1, number, unit, bound=False)
        elif behind in ("later", "earlier") and not the:
            yield _Words(first, i + 2, number * unit * _sign(behind), unit, bound=False)
        elif behind in ("after", "before") and (unit == 1 or not the):
            bound = tokens.words[i + 2] not in _NO_NOUN
            yield _Words(first, i + 2, number * unit * _sign(behind), unit, bound=bound)


def _number(tokens: Tokens, i: int) -> int:
    """Return how many days or weeks the word before them tells, 0 where it tells none."""
    word = tokens.lower[i]
    if word in _ONE:
        return _ONE[word]
    return int(word) if word.isdecimal() and len(word) <= _LEAST_FIGURES else UNITS.get(word, 0)


def _sign(word: str) -> int:
    return -1 if word in _EARLIER else 1


def _is_next(tokens: Tokens, i: int, day: Day) -> bool:
    """Return whether a comma and a preposition at most stand between a token and a day: two days later|, on Monday."""
    return tokens.lower[i : day.tokens.start] in ((), (",",), ("on",), (",", "on"))


def _is_beside(tokens: Tokens, between: range) -> bool:
    """Return whether a day belongs to the span behind it: on May 9 at a clinic|, three days after."""
    return len(between) <= _FARTHEST and not any(is_verb(tokens, i) and not _comes(tokens, i) for i in between)


def _comes(tokens: Tokens, i: int) -> bool:
    """Return whether a verb says only when something was: the vote on Thursday | came two days after the debate."""
    form = tokens.forms[i]
    return form is not None and form.lemma in ("come", "be", "fall")


def _is_within(tokens: Tokens, between: range) -> bool:
    return len(between) <= _LONGEST and not any(is_stop(tokens, i) or tokens.words[i] == "," for i in between)
