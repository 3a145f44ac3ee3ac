"""Find changes that a text takes for known and that its values do not make: from $40 to $50 … the 20 percent rise."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.days.clauses.clause_words import content_words
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.sums import Made, change, difference
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.numbers.years import is_year
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_BACK = 3  # words between a number and the from or to before it
_WIDE = 8  # words between the noun for a change and by how much it is
_LEAST = 10  # of a value; not from 2 to 4 in the afternoon
_SHARED = 2  # words that the sentences of a change and of its values share
_MISSES = 3.0  # times by which a sum of money misses that is of something else


class Pair(NamedTuple):
    """What something went from and to, and the stems of the sentence that tells it."""

    a: Number
    b: Number
    about: frozenset[str]


class _Change(NamedTuple):
    """By how much something changed: which way, nothing where its noun does not say, and the stems of its sentence.

    `again`: its sentence has a word by which another figure may take its place.
    """

    number: Number
    way: str
    about: frozenset[str]
    again: bool


def find_known_changes(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the changes that a text takes for known, right and wrong, in reading order.

    They are of the values that a sentence about the same tells, or of the only ones that the text tells.
    """
    tokens = index.tokens
    told = [found for number in numbers if (found := _change(tokens, sentences, number))]
    pairs = list(pairs_told(tokens, sentences, [each for each in numbers if not is_year(tokens, each)])) if told else []
    for each in told:
        those = [pair for pair in pairs if _may_be_of(each, pair)]
        linked = [pair for pair in those if len(pair.about & each.about) >= _SHARED]
        alone = sum(number.value == each.number.value for number in numbers if number.unit == each.number.unit) == 1
        # A loss of UAH 1.07 billion may be another's than the income that shrank from 4.2 billion to 3.4.
        shared = [pair for pair in those if each.number.unit == "%" or pair.about & each.about]
        only = shared if len(pairs) == 1 and not each.again else []
        if alone and (chosen := linked or only):
            yield _calculation(index, each.number, chosen)


def _change(tokens: Tokens, sentences: SentenceIndex, number: Number) -> _Change | None:
    """Return the change that a number tells with a noun: the | 38-percent | increase; the loss of water by | 20%.

    None where another figure is told in its place: The | 46 percent reduction fell to 40.
    """
    i = sentences.number(number.span.start)
    noun = _noun(tokens, number) if i >= 0 and number.unit else -1
    if noun < 0:
        return None
    place = sentences.place(tokens, i)
    behind = max(noun, number.tokens.stop - 1) + 1
    if not listed("superseding_words").isdisjoint(tokens.lower[behind : min(place.stop, behind + _BACK)]):
        return None
    others = (k for k in place if k != noun and k not in number.tokens)
    again = not listed("superseding_words").isdisjoint(tokens.lower[i] for i in place if i != noun)
    return _Change(number, movements().get(tokens.lower[noun], ""), content_words(tokens, others), again)


def _noun(tokens: Tokens, number: Number) -> int:
    """Return the noun of the known change of which a number tells how large it is, -1 for none."""
    first, last = number.tokens.start, number.tokens.stop
    changes = listed("nouns_of_change")
    if tokens.lower[first - 1] in listed("openers_of_the_known_change") and tokens.lower[last] in changes:
        return last
    apposed = tokens.words[first - 1] == tokens.words[last] == ","  # last year's sales gain, | 21 percent |, was
    if not apposed and tokens.lower[first - 1] not in ("of", "by"):
        return -1
    for i in range(first - 2, max(-1, first - 2 - (1 if apposed else _WIDE)), -1):
        if tokens.symbols[i] in ".;,?!|XZ":
            return -1
        if tokens.lower[i] in changes:
            known = not listed("openers_of_the_known_change").isdisjoint(tokens.lower[max(0, i - _BACK) : i])
            return i if known else -1
    return -1


def pairs_told(tokens: Tokens, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Pair]:
    """Yield what things went from and to: from 40 to 60; 60, up from 40; to 60 from 40; 60, compared with 40."""
    for a, b in pairwise(numbers):
        up = _is_up_from(tokens, b) or _is_base_behind(tokens, a, b)
        went = _is_behind(tokens, a, "from") and _is_behind(tokens, b, "to")
        i = sentences.number(a.span.start)
        counts = a.unit == b.unit != "%" and (a.unit or a.value >= _LEAST or a.value % 1)
        if counts and (up or went) and i == sentences.number(b.span.start) >= 0:
            about = content_words(tokens, sentences.place(tokens, i))
            yield Pair(b, a, about) if up else Pair(a, b, about)


def _is_up_from(tokens: Tokens, base: Number) -> bool:
    """Return whether a number is what the number before went up from: had $94 million, up from | $80."""
    first = base.tokens.start
    return tokens.lower[first - 2 : first] in (("up", "from"), ("down", "from")) and tokens.words[first - 3] == ","


def _is_base_behind(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether the second of two numbers is what the first is compared with: to 60 from | 40."""
    first = b.tokens.start
    back = _is_behind(tokens, a, "to") and tokens.lower[first - 1] == "from"
    return back or (tokens.lower[first - 2] == "compared" and tokens.lower[first - 1] in ("to", "with"))


def _is_behind(tokens: Tokens, number: Number, word: str) -> bool:
    first = number.tokens.start
    return word in tokens.lower[max(0, first - _BACK) : first]


def _may_be_of(told: _Change, pair: Pair) -> bool:
    """Return whether two values can be those of a change: they went its way, and one of money is near theirs."""
    way = "up" if pair.b.value > pair.a.value else "down"
    apart = abs(pair.b.value - pair.a.value)
    near = told.number.unit == "%" or apart / _MISSES < told.number.value < apart * _MISSES
    return told.way in ("", way) and told.number.unit in ("%", pair.a.unit) and near and apart > 0


def _made(number: Number, pair: Pair) -> Made | None:
    if number.unit == "%":
        return change(pair.a, pair.b, "")
    return difference(pair.a, pair.b, number, rounded=False)


def _calculation(index: TextIndex, number: Number, pairs: Sequence[Pair]) -> Calculation:
    """Return the change that one of some pairs makes, the right one where there is one."""
    sums = [(pair, made) for pair in pairs if (made := _made(number, pair))]
    pair, made = next(((p, m) for p, m in sums if m.low <= number.value <= m.high), sums[-1])
    apart = abs(pair.b.value - pair.a.value)
    return Calculation(
        kind=Sum.CHANGE if number.unit == "%" else Sum.DIFFERENCE,
        span=number.span,
        terms=tuple(sorted((pair.a.span, pair.b.span))),
        makes=made.shown if number.unit == "%" else written_like(index.text, number, apart),
        holds=made.low <= number.value <= made.high,
        quoted=index.is_quoted(number.span.start),
    )
