"""Find how long something was out of use where the text tells it twice: off for 19 days … out of action for 21 days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clauses.clause_parts import subject_of
from quotecheck.facts.days.clauses.clause_words import content_words, is_stop
from quotecheck.facts.days.happenings.happening_nouns import signs_of_one_more
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 5  # tokens from the verb to `for`
_FARTHEST = 2  # times that one time out is of the other, told of one
_MOST = 30  # times out that one is compared with
_JOINTS = ("when", "while")


class _TimeOut(NamedTuple):
    """How long something was out: `what` are the stems of it, none for a pronoun; `when` the words of the time."""

    span: Span
    value: float
    unit: str
    sentence: int
    what: frozenset[str]
    when: frozenset[str]
    known: bool
    loose: bool
    quoted: bool


def find_times_out(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[NumberClash]:
    """Yield the times for which one thing was out of use that a text has given differently, of one season or day."""
    told = [each for number in numbers if (each := _time_out(index, sentences, number))]
    for k, other in enumerate(told):
        before = [first for first in told[max(0, k - _MOST) : k] if _are_of_one(index.tokens, sentences, first, other)]
        values = {first.value for first in before}
        if len(values) == 1 and other.value not in values:
            first = before[-1]
            yield NumberClash(first.span, other.span, Slip.VALUE, first.quoted or other.quoted)


def _are_of_one(tokens: Tokens, sentences: SentenceIndex, first: _TimeOut, other: _TimeOut) -> bool:
    """Return whether two times out can be one: of one thing, of one season or day, the later with nothing more."""
    low, high = sorted((first.value, other.value))
    if first.unit != other.unit or first.sentence == other.sentence or high > _FARTHEST * low:
        return False
    places = [sentences.place(tokens, i) for i in (first.sentence, max(0, first.sentence - 1), other.sentence)]
    words = [frozenset(tokens.lower[place.start : place.stop]) for place in places]
    more = (signs_of_one_more() | {"other"}) & (words[2] - words[0]) - {"last"}
    meant = first.what or content_words(tokens, places[1])  # The lift is old. It was off for six weeks
    one = other.what <= meant if other.what else other.sentence == first.sentence + 1
    when = first.when == other.when and (bool(first.when) or other.known)
    return one and when and not (more or first.loose or other.loose)


def _time_out(index: TextIndex, sentences: SentenceIndex, number: Number) -> _TimeOut | None:
    tokens = index.tokens
    unit = tokens.lower[number.tokens.stop].removesuffix("s")
    joint = number.tokens.start - 1
    i = sentences.number(number.span.start)
    if i < 0 or unit not in listed("units_of_time") or number.rest or number.unit or tokens.lower[joint] != "for":
        return None
    if tokens.lower[joint - 1] not in listed("words_of_being_out"):
        return None
    place = sentences.place(tokens, i)
    behind = range(joint - 1, max(place.start, joint - 1 - _NEAR), -1)
    verb = next((k for k in behind if tokens.lower[k] in listed("verbs_before_out")), -1)
    if verb < 0:
        return None
    subject = subject_of(tokens, place, verb)
    first = subject[0] if subject else verb
    return _TimeOut(
        number.span,
        number.value,
        unit,
        i,
        content_words(tokens, subject),
        frozenset(tokens.lower[k] for k in _own(tokens, place, first) if tokens.lower[k] in listed("names_of_times")),
        not {tokens.lower[first], tokens.lower[first - 1]}.isdisjoint(_JOINTS),
        bool(bounds_of(tokens, number)),
        index.is_quoted(number.span.start),
    )


def _own(tokens: Tokens, sentence: range, first: int) -> range:
    """Return the tokens of a sentence up to the mark that ends the clause of a time out."""
    stop = next(
        (k for k in range(first, sentence.stop) if is_stop(tokens, k) and tokens.lower[k] != "after"), sentence.stop
    )
    return range(sentence.start, stop)
