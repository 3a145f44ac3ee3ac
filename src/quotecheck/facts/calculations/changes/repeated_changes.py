"""Find changes in percent that a text tells again with another number: rents rose 14 percent … the 40 percent rise."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.claims.slips_of_digits import digits
from quotecheck.facts.days.clauses.clause_words import content_words, is_stop, is_verb
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR, _WIDE = 2, 8  # tokens between a movement and its number, and one before which `by` stands
_FARTHEST = 4  # times that one change is of the other
_LEAST = 2


class _Change(NamedTuple):
    """By how many percent something moved: which way, and the stems of its sentence; `known`: the 40 percent rise.

    `which` are the stems behind its noun: the rise | in rents.
    """

    number: Number
    way: str
    sentence: int
    about: frozenset[str]
    times: frozenset[str]
    which: frozenset[str]
    known: bool


def find_repeated_changes(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[NumberClash]:
    """Yield the changes that a text takes for known, of which it told only another number, the same way."""
    tokens = index.tokens
    told = [each for number in numbers if number.unit == "%" and (each := _read(tokens, sentences, number))]
    printed = {each.number.value for each in told if not each.known}
    for k, other in enumerate(told):
        if not other.known or other.number.value in printed:
            continue
        before = [first for first in told[:k] if _may_be_one(first, other)]
        values = {first.number.value for first in before}
        first = before[-1] if len(values) == 1 else None
        if first and first.sentence != other.sentence and _is_near(first, other) and first.times == other.times:
            quoted = index.is_quoted(first.number.span.start) or index.is_quoted(other.number.span.start)
            yield NumberClash(first.number.span, other.number.span, Slip.VALUE, quoted)


def _may_be_one(first: _Change, other: _Change) -> bool:
    """Return whether two changes go one way, and all that the later one is of was told with the first."""
    one_way = first.way == other.way or "" in (first.way, other.way)
    return one_way and bool(first.about & other.about) and other.which <= first.about


def _is_near(first: _Change, other: _Change) -> bool:
    low, high = sorted((first.number.value, other.number.value))
    return low >= _LEAST and (high <= _FARTHEST * low or sorted(digits(low)) == sorted(digits(high)))


def _read(tokens: Tokens, sentences: SentenceIndex, number: Number) -> _Change | None:
    i, start, stop = sentences.number(number.span.start), number.tokens.start, number.tokens.stop
    if i < 0 or bounds_of(tokens, number):
        return None
    place = sentences.place(tokens, i)
    changes = listed("nouns_of_change")  # cut the budget by 8 percent
    noun = tokens.lower[stop] in changes
    reach = range(
        start - 1, max(place.start - 1, start - 1 - (_WIDE if tokens.lower[start - 1] == "by" else _NEAR)), -1
    )
    verb = next(
        (k for k in reach if tokens.lower[k] in movements() or getattr(tokens.forms[k], "lemma", "") in changes), -1
    )
    if not noun and verb < 0:
        return None
    moved = stop if noun else verb
    others = (k for k in place if k != moved and k not in number.tokens and tokens.lower[k] not in movements())
    return _Change(
        number,
        movements().get(tokens.lower[moved], ""),
        i,
        content_words(tokens, others) - listed("stems_of_saying"),
        frozenset(tokens.words[k] for k in place if year_of(tokens.words[k], RECENT_YEARS)),
        content_words(tokens, takewhile(lambda k: not _ends(tokens, k), range(stop + 1, place.stop if noun else 0))),
        known=noun and tokens.lower[start - 1] in ("the", "that", "this"),
    )


def _ends(tokens: Tokens, k: int) -> bool:
    return is_stop(tokens, k) or is_verb(tokens, k) or tokens.symbols[k] in ",XZ"
