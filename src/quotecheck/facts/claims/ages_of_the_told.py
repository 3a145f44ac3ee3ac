"""Find ages of people whom a text tells of by a noun: a 17-year-old boy … the boy, who is 16; the 16-year-old."""

from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.claims.slips_of_digits import are_turned
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.people import role_word
from quotecheck.model import NumberClash, Quantity, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FARTHEST = 10  # years by which a slip in an age is off
_NEAR = 6  # sentences in which the same person is meant


class _Aged(NamedTuple):
    """An age with the noun of whom it is told, empty for a name or none; `known`: the text has told of them."""

    span: Span
    value: float
    noun: str
    known: bool
    sentence: int
    quoted: bool


def find_ages_of_the_told(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], ages: Sequence[Quantity]
) -> Iterator[NumberClash]:
    """Yield the ages of people taken for known that no one told of has, but one whose age a slip makes of it."""
    tokens, named = index.tokens, {age.span: age for age in ages}
    told = [each for number in numbers if (each := _read(index, sentences, number, named))]
    printed = Counter(each.value for each in told)
    for k, other in enumerate(told):
        before = [first for first in told[:k] if other.sentence - first.sentence <= _NEAR]
        alike = [first for first in before if first.noun == other.noun != ""] or before
        values = {first.value for first in alike}
        if other.known and printed[other.value] == 1 and len(values) == 1 and alike[-1].sentence < other.sentence:
            first = alike[-1]
            first_place = sentences.place(tokens, first.sentence)
            between = range(first_place.stop, sentences.place(tokens, other.sentence).start)
            same = first.noun == other.noun != ""
            alone = len(printed) == 2 and are_turned(first.value, other.value)  # Ruiz, 34 … the 43-year-old
            nobody = alone or _names(tokens, between) <= _names(tokens, first_place)
            of_one = same or (not other.noun and nobody)
            if of_one and abs(first.value - other.value) <= _FARTHEST:
                yield NumberClash(first.span, other.span, Slip.AGE, first.quoted or other.quoted)


def _read(index: TextIndex, sentences: SentenceIndex, number: Number, named: dict[Span, Quantity]) -> _Aged | None:
    tokens = index.tokens
    i, sentence = number.tokens.start, sentences.number(number.span.start)
    if number.span in named:
        behind = tokens.lower[i + 1]
        known, noun = False, behind if number.rest == YEARS_OLD and _is_person(behind) else ""
    elif number.rest == YEARS_OLD:
        behind = tokens.lower[i + 1]
        known, noun = tokens.lower[i - 1] == "the", behind if _is_person(behind) else ""
        if not noun and not _is_alone(tokens, i + 1):
            return None
    else:
        place = _before(tokens, number)
        if place < 0:
            return None
        known, noun = tokens.lower[place - 1] == "the", tokens.lower[place]
    return _Aged(number.span, number.value, noun, known, sentence, index.is_quoted(number.span.start))


def _is_person(word: str) -> bool:
    return role_word(word) is not None or is_person(same_count(word)) or word in listed("kin")


def _is_alone(tokens: Tokens, i: int) -> bool:
    """Return whether no noun stands behind an age: the 16-year-old | was; not: the 56-year-old bridge."""
    form = tokens.forms[i]
    told = form is not None and (form.past or form.third)
    other = not tokens.words[i][0].isalpha() or tokens.lower[i] in function_words()
    return told or other or tokens.symbols[i] in "XZR"


def _before(tokens: Tokens, number: Number) -> int:
    """Return the noun for a person before its age, -1 for none: the | boy, who is 16; the | boy, 16, ran."""
    i, stop = number.tokens.start, number.tokens.stop
    if number.unit or number.rest or number.in_words or tokens.words[stop] not in (",", "."):
        return -1
    comma = next((k for k in range(i - 1, max(0, i - 4), -1) if tokens.words[k] == ","), -1)
    clause = tokens.lower[comma + 1 : i]
    led = clause in ((), ("who", "is"), ("who", "was"), ("aged",))
    return comma - 1 if comma > 1 and led and _is_person(tokens.lower[comma - 1]) else -1


def _names(tokens: Tokens, place: range) -> frozenset[str]:
    """Return the capitalised words of a stretch but those that only open a sentence."""
    opened = (i for i in place if tokens.words[i][0].isupper() and tokens.lower[i] not in function_words())
    return frozenset(tokens.words[i] for i in opened if tokens.words[i - 1].isalnum() or tokens.words[i - 1] == ",")
