"""Find sums that a digit keeps from coming out: 143 in Ash and 68 in Elm, a combined roll of | 221.

What the words beside a number say that it is (`terms`) is tried with the numbers around it. One that comes out
explains the number. One that a single digit keeps from coming out is a slip far more often than chance: one of some
1,050 published articles has such a number, and it is one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from quotecheck.facts.calculations.terms import (
    Cast,
    Term,
    agree,
    are_apart,
    is_cut,
    is_of_ways,
    is_one_less_another,
)
from quotecheck.facts.claims.slips_of_digits import digits, is_slip_of_a_digit
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_BACK, _LEAD = 3, 4  # sentences before a number, and of the lead, in which the whole of it may be told
_APART = 6  # sentences between a difference and the numbers that it lies between
_MOST_NEAR = 40  # numbers before one, and behind it, that it is tried with; a sentence with more is a table
_MOST_PARTS = 5
_LONGEST = 8  # tokens from one part of a series to the next
_LATER = 4  # sentences behind numbers in which one may be their sum that is not called that
_TOGETHER = 4  # sentences over which a sum is told
_PAIR = 2
_FARTHEST = 1.5
_SURE = 1.5  # times what rounding may make of a sum
_JOINTS = frozenset((",", "and", ";"))
_FEWEST_IN_A_SERIES = 3
_FEWEST_DIGITS = 2  # of a whole from which a rest is taken that is off


class _Tried(NamedTuple):
    """A sum that a text may mean: the number that it makes, those that make it, and what they make."""

    kind: Sum
    result: Term
    terms: tuple[Term, ...]
    made: float

    @property
    def slack(self) -> float:
        """By how much the sum may be off since its numbers are rounded."""
        return sum(term.number.step / 2 for term in (self.result, *self.terms) if term.number.step != 1)

    @property
    def comes_out(self) -> bool:
        return abs(self.made - self.result.value) <= self.slack + 1e-9

    @property
    def misses_by_a_digit(self) -> bool:
        """Whether one digit, of the result or of the whole that it is taken from, keeps the sum from coming out."""
        if abs(self.made - self.result.value) <= _SURE * self.slack + 1e-9:
            return False
        if not self.result.value / _FARTHEST <= self.made <= self.result.value * _FARTHEST:
            return False  # 175 for 375 is another sum
        if is_slip_of_a_digit(self.result.value, self.made):
            return True
        whole = max(term.value for term in self.terms)
        sure = self.kind is not Sum.TOTAL and len(digits(self.result.value)) > 1 and len(digits(whole)) > _FEWEST_DIGITS
        return sure and is_slip_of_a_digit(whole, whole - self.made + self.result.value)


def find_sums_off_by_a_digit(
    index: TextIndex, told: Mapping[int, Told], every: Sequence[Term]
) -> Iterator[Calculation]:
    """Yield the sums, right but for a digit, that the text may mean, each once; `told`: what its sentences count."""
    terms = [term for term in every if not _is_target(index.tokens, term)]
    printed = {number.value for here in told.values() for number in here.counts}
    reported: set[frozenset[Term]] = set()
    for tried in _every(index.tokens, terms):
        off = _off_by_a_digit(tried)
        if off is None or off.made in printed:
            continue
        numbers = frozenset((off.result, *off.terms))
        if numbers not in reported:
            reported.add(numbers)
            yield _calculation(index, off)


def _is_target(tokens: Tokens, term: Term) -> bool:
    """Return whether a number is what it takes to win, one more than the other side made: needed | 231."""
    start = term.number.tokens.start
    return not listed("words_before_targets").isdisjoint(tokens.lower[max(0, start - _PAIR) : start])


def _every(tokens: Tokens, terms: Sequence[Term]) -> Iterator[Sequence[_Tried]]:
    """Yield, for each number that may be meant as the result of a sum, every sum that may be meant."""
    by_sentence: dict[int, list[Term]] = {}
    for term in terms:
        by_sentence.setdefault(term.sentence, []).append(term)
    tables = {i for i, inside in by_sentence.items() if len(inside) > _MOST_NEAR}
    told = [term for term in terms if term.sentence not in tables]
    for k, term in enumerate(told):
        if term.casts:
            yield [*_tried(tokens, term, _around(told, k), by_sentence)]
    places = {term.number.span.start: k for k, term in enumerate(told)}
    for i, inside in by_sentence.items():
        for run in _series(tokens, inside) if i not in tables else ():
            if agree(run) and not is_of_ways(run):
                near = [
                    whole
                    for whole in _around(told, places[run[0].number.span.start])
                    if whole.casts or whole.sentence <= max(_LEAD, i + _LATER)
                ]
                yield [_total(whole, run) for whole in near if whole not in run]
            # 214 transfers, | 96 of them in May, 71 in June and 57 in July
            if len(run) > _FEWEST_IN_A_SERIES and are_apart(tokens, run[1:]):
                yield [_total(run[0], run[1:])]


def _around(terms: Sequence[Term], k: int) -> list[Term]:
    """Return the numbers of the lead and those around one, which it is tried with."""
    lead = [term for term in terms[:_MOST_NEAR] if term.sentence <= _LEAD]
    return [*lead, *terms[max(len(lead), k - _MOST_NEAR) : k + _MOST_NEAR]]


def _off_by_a_digit(tried: Sequence[_Tried]) -> _Tried | None:
    """Return the nearest of the sums that a number may be meant for which misses by a digit, if none comes out."""
    meant = [each for each in tried if agree((each.result, *each.terms))]
    off = [each for each in meant if each.misses_by_a_digit and _is_told_together(each)]
    if not off or any(each.comes_out for each in tried):
        return None
    return min(off, key=lambda each: (_width(each), len(each.terms)))


def _is_told_together(tried: _Tried) -> bool:
    """Return whether numbers are no mere counts to ten, and a rest or difference stands near those that make it."""
    terms = (tried.result, *tried.terms)
    sentences = [term.sentence for term in terms]
    near = tried.kind is Sum.TOTAL or max(sentences) - min(sentences) <= _TOGETHER
    return near and all(term.is_reckoned for term in terms)


def _calculation(index: TextIndex, tried: _Tried) -> Calculation:
    number = tried.result.number
    return Calculation(
        kind=tried.kind,
        span=number.span,
        terms=tuple(sorted(term.number.span for term in tried.terms)),
        makes=written_like(index.text, number, tried.made),
        holds=False,
        quoted=index.is_quoted(number.span.start),
    )


def _width(tried: _Tried) -> int:
    places = [term.number.span.start for term in (tried.result, *tried.terms)]
    return max(places) - min(places)


def _tried(
    tokens: Tokens, term: Term, terms: Sequence[Term], by_sentence: Mapping[int, Sequence[Term]]
) -> Iterator[_Tried]:
    """Yield every sum that a number may be meant to be the result of, by what the words beside it say."""
    here = [each for each in by_sentence[term.sentence] if each is not term]
    before = by_sentence.get(term.sentence - 1, ())[:_MOST_NEAR]
    if Cast.TOTAL in term.casts:
        yield from _totals(term, here)
    if not term.casts.isdisjoint((Cast.TOTAL, Cast.COUNTED)):
        yield from _totals(term, before)
    if Cast.WHOLE in term.casts:
        behind = [each for each in here if each.number.span.start > term.number.span.start]
        parts = behind or by_sentence.get(term.sentence + 1, ())
        yield from (each for each in _totals(term, parts) if are_apart(tokens, each.terms))
    if Cast.REST in term.casts:
        near = [each for each in terms if each.sentence <= _LEAD or 0 <= term.sentence - each.sentence <= _BACK]
        before = [each for each in near if each.number.span.start < term.number.span.start]
        if not is_one_less_another([each for each in before if each.number.unit == term.number.unit], term):
            yield from _rests(term, [each for each in near if not is_cut(tokens, each, term)], by_sentence)
    if not term.casts.isdisjoint((Cast.GAP, Cast.MORE)):
        yield from _gaps(term, [each for each in terms if each is not term and _is_in_reach(term, each)])


def _totals(total: Term, parts: Iterable[Term]) -> Iterator[_Tried]:
    near = list(parts)[:_MOST_PARTS]
    for size in range(2, len(near) + 1):
        for some in combinations(near, size):
            if not _has_its_whole(some):
                yield _total(total, some)


def _total(whole: Term, parts: tuple[Term, ...]) -> _Tried:
    return _Tried(Sum.TOTAL, whole, parts, sum(part.value for part in parts))


def _rests(rest: Term, near: Sequence[Term], by_sentence: Mapping[int, Sequence[Term]]) -> Iterator[_Tried]:
    """Yield what is left of each whole before a rest, if the parts in its sentence or beside the rest are taken."""
    for whole in near:
        if whole is rest or whole.value <= rest.value:
            continue
        for i in {whole.sentence, rest.sentence, rest.sentence - 1}:
            parts = [part for part in by_sentence.get(i, ()) if part not in (whole, rest) and part.value < whole.value]
            for run in _runs(parts):
                yield _Tried(Sum.REST, rest, (whole, *run), whole.value - sum(part.value for part in run))


def _gaps(gap: Term, near: Sequence[Term]) -> Iterator[_Tried]:
    """Yield the differences of two numbers around one that says how far two are apart."""
    for a, b in combinations(near, 2):
        if gap.sentence in (a.sentence, b.sentence) or (Cast.GAP in gap.casts and a.sentence == b.sentence):
            yield _Tried(Sum.DIFFERENCE, gap, (a, b), abs(a.value - b.value))


def _is_in_reach(gap: Term, other: Term) -> bool:
    """Return whether a number may be one of two with a difference between them: near, of a noun, or the gap known."""
    near = abs(gap.sentence - other.sentence) <= _APART
    return len(digits(gap.value)) > 1 and (near or bool(other.noun) or Cast.KNOWN in gap.casts)


def _runs(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    for start in range(len(terms)):
        for stop in range(start + 1, min(len(terms), start + _MOST_PARTS) + 1):
            yield tuple(terms[start:stop])


def _series(tokens: Tokens, terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield the numbers that stand side by side: cotton on 1,450 acres, rice on 900 and hay on 350."""
    run: list[Term] = []
    for term, following in zip(terms, (*terms[1:], None), strict=True):
        run.append(term)
        words = tokens.lower[term.number.tokens.stop : following.number.tokens.start] if following else ()
        one_unit = following is not None and following.number.unit == term.number.unit
        if one_unit and len(words) <= _LONGEST and not _JOINTS.isdisjoint(words):
            continue
        last = tokens.lower[run[-2].number.tokens.stop : term.number.tokens.start] if len(run) > 1 else ()
        if len(run) >= _FEWEST_IN_A_SERIES and "and" in last and not _has_its_whole(run):
            yield tuple(run)
        run = []


def _has_its_whole(run: Sequence[Term]) -> bool:
    """Return whether one of the numbers is what the others make: the other 7 tonnes, 4 of oats and 3 of rye."""
    return any(abs(2 * term.value - sum(each.value for each in run)) < 1e-9 for term in run)
