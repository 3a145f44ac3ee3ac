"""Find results that a text has worked out, and that the two numbers told before do not make.

The district counted 2,400 pupils. Five years ago it had 3,000. That is a decline of | 25%. The bridge was to cost $14
million, and the bill came to $19 million. The | $6 million | overrun will be met from the reserve. Of the 5,000 parcels
600 held goods. That is | 14 percent | of the whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import permutations

from quotecheck.facts.calculations.changes.known_results import Result, read_results
from quotecheck.facts.calculations.terms import Cast, Term
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import Made, change, difference, fraction, multiple, part, share
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import content_stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens

_BACK = 2  # sentences before a result in which its numbers stand
_WIDE = 3  # and in which any two that make it leave it right
_PAIR = 2
_MISSES = 2.5  # times by which a result misses that is of something else
_APART = 4.0  # times by which two values of one thing differ at most
_CHANGES = (Sum.CHANGE, Sum.PART)
_SHARES = (Sum.SHARE, Sum.FRACTION)


def find_results_of_pairs(
    index: TextIndex, sentences: SentenceIndex, told: Mapping[int, Told], terms: Sequence[Term]
) -> Iterator[Calculation]:
    """Yield the results, right and wrong, of the only two numbers of one kind that stand near before them."""
    tokens = index.tokens
    results = list(read_results(tokens, sentences, told))
    shared = {result.beside.span for result in results if result.beside}
    order = [term.sentence for term in terms]
    for result in results:
        near = terms[bisect_left(order, result.sentence - _WIDE) : bisect_right(order, result.sentence)]
        near = tuple(term for term in near if term.number.tokens.start not in result.place)
        pair = (
            _with_its_whole(tokens, near, result, shared) if result.beside else _pair(tokens, sentences, near, result)
        )
        if pair is None:
            continue
        made = _made(pair, result)
        right = any(_holds(result, *each) for each in permutations(near, _PAIR)) or _is_step(pair, result)
        if made and (right or _is_near(made, result)):
            span = tokens.span(result.place)
            yield Calculation(
                kind=result.kind,
                span=result.number.span if result.number else span,
                terms=tuple(sorted(term.number.span for term in pair)),
                makes=_shown(index.text, pair, made, result),
                holds=right,
                quoted=index.is_quoted(span.start),
            )


def _pair(tokens: Tokens, sentences: SentenceIndex, near: Sequence[Term], result: Result) -> tuple[Term, Term] | None:
    """Return the two numbers of one kind that are told last before a result, None where it may be of others."""
    for back in range(_BACK + 1):
        inside = [term for term in near if result.sentence - back <= term.sentence]
        groups = [group for group in _groups(inside, result) if len(group) > 1]
        if not groups:
            continue
        pair = groups[0]
        if len(groups) > 1 or len(pair) != _PAIR or not _is_told_of(tokens, sentences, pair, result):
            return None
        a, b = pair
        return (a, b) if a.value != b.value else None
    return None


def _is_step(pair: tuple[Term, Term], result: Result) -> bool:
    """Return whether a part that stands beside a share is by how much a number has moved to the other: 214 of 261."""
    part, whole = pair[0].number, pair[1].number
    wholes = (whole._replace(value=whole.value + sign * part.value) for sign in (1, -1) if result.beside)
    made = (_worked_out(part, each, result) for each in wholes if each.value > 0)
    return any(each.low <= result.value <= each.high for each in made if each)


def _with_its_whole(
    tokens: Tokens, near: Sequence[Term], result: Result, shared: Container[Span]
) -> tuple[Term, Term] | None:
    """Return the part beside a share and the only greater number told last before it, of 64 villages half, or | 34.

    Not one that is itself said to be a share: $498 million, or 59% of sales. The other brought $241 million, or | 29%.
    """
    part = next((term for term in near if term.number is result.beside), None)
    if part is None:
        return None
    for back in range(_BACK + 1):
        inside = [
            term for term in near if result.sentence - back <= term.sentence and term.number.span < part.number.span
        ]
        alike = [term for term in inside if _is_alike(term, part) and term.value > part.value]
        if alike:
            told_so = (
                Cast.WHOLE in alike[0].casts
                or back == 0
                or tokens.lower[result.place.stop : result.place.stop + 1] == ("of",)
            )
            one = len({term.value for term in alike}) == 1 and alike[0].number.span not in shared and told_so
            return (part, alike[0]) if one else None
    return None


def _is_alike(whole: Term, part: Term) -> bool:
    same = not part.noun or not whole.noun or part.noun == whole.noun
    return same and (whole.number.unit, whole.number.rest) == (part.number.unit, part.number.rest)


def _groups(terms: Sequence[Term], result: Result) -> list[list[Term]]:
    """Return the numbers that count one thing, those without a noun with the ones before them."""
    groups: dict[tuple[str, str], list[Term]] = {}
    noun = ""
    parted = result.kind in _SHARES and any(Cast.WHOLE in term.casts for term in terms)
    for term in terms:
        number = term.number
        if number.rest or (result.number and result.kind is Sum.DIFFERENCE and number.unit != result.number.unit):
            continue
        noun = "whole" if parted else term.noun or noun
        groups.setdefault((number.unit, "" if number.unit else noun), []).append(term)
    return [group for (unit, counted), group in groups.items() if unit or counted]


def _is_told_of(tokens: Tokens, sentences: SentenceIndex, pair: Sequence[Term], result: Result) -> bool:
    """Return whether what a result is told of is told with its numbers: fires … the number of | fires | rose."""
    topic = _stems(tokens, result.topic)
    if pair[0].sentence != pair[1].sentence and result.kind not in _SHARES and not _contrasts(tokens, sentences, pair):
        return False
    if not topic or any(term.number.tokens.start in result.topic for term in pair):
        return True
    place = sentences.place(tokens, pair[0].sentence, pair[1].sentence)
    return not topic.isdisjoint(_stems(tokens, [k for k in place if k not in result.topic]))


def _contrasts(tokens: Tokens, sentences: SentenceIndex, pair: Sequence[Term]) -> bool:
    """Return whether the sentences of two numbers tell of two times, or of what was: Five years | ago | it | had."""
    times = listed("words_of_earlier_times") | listed("words_of_this_time") | listed("words_of_what_was")
    place = sentences.place(tokens, pair[0].sentence, pair[1].sentence)
    return not times.isdisjoint(tokens.lower[place.start : place.stop])


def _stems(tokens: Tokens, places: Sequence[int]) -> frozenset[str]:
    words = (tokens.words[k] for k in places if tokens.lower[k] not in listed("words_without_topic"))
    return frozenset(map(content_stem, words)) - {""}


def _holds(result: Result, a: Term, b: Term) -> bool:
    """Return whether two numbers in this order make a result, and moved its way."""
    way = "" if a.value == b.value else "up" if a.value < b.value else "down"
    if a.number.unit != b.number.unit or not way or (result.kind in _CHANGES and result.way not in ("", way)):
        return False
    made = _worked_out(a.number, b.number, result)
    return made is not None and made.low <= result.value <= made.high


def _made(pair: tuple[Term, Term], result: Result) -> Made | None:
    """Return what two numbers make of a result, whichever comes first in the text."""
    if result.kind is Sum.TIMES:
        return _worked_out(pair[0].number, pair[1].number, result)
    low, high = sorted((term.number for term in pair), key=lambda number: number.value)
    if result.kind in _SHARES:
        return _worked_out(low, high, result)
    if high.value > _APART * low.value and result.kind is not Sum.DIFFERENCE:
        return None
    a, b = (high, low) if result.way == "down" else (low, high)
    if not result.way and pair[0].value > pair[1].value:
        a, b = high, low
    return _worked_out(a, b, result)


def _worked_out(a: Number, b: Number, result: Result) -> Made | None:
    if not a.value or not b.value:
        return None
    match result.kind:
        case Sum.CHANGE:
            return change(a, b, "")
        case Sum.PART:
            return part(a, b, "", loose=result.loose)
        case Sum.DIFFERENCE:
            return difference(a, b, result.number, rounded=False) if result.number else None
        case Sum.TIMES:
            return multiple(a, b, loose=result.loose)
        case Sum.SHARE:
            return share(a, b)
        case _:
            return fraction(a, b, loose=result.loose)


def _is_near(made: Made, result: Result) -> bool:
    """Return whether a result is near what its numbers make: one that is far off is of something else."""
    middle = (made.low + min(made.high, 100 * made.low)) / 2
    return middle > 0 and 1 / _MISSES < result.value / middle < _MISSES


def _shown(text: str, pair: tuple[Term, Term], made: Made, result: Result) -> str:
    if result.kind is Sum.DIFFERENCE and result.number:
        return written_like(text, result.number, abs(pair[0].value - pair[1].value))
    return made.shown
