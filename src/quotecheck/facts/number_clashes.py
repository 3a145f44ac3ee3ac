"""Find numbers that the text takes for known and gives otherwise before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from quotecheck.facts.claims import Claim
from quotecheck.facts.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, Span, TextIndex

_FARTHEST = 1.5  # two counts of one thing differ by less, or by a digit
_MOST_VALUES = 3  # a noun that has been counted so many ways is no one thing
_MOST_BEFORE = 60  # claims that one is compared with
_MOST_TERMS = 8  # numbers of a sentence that are added
_NEAR = 2  # sentences
_LEAST = 4  # smaller numbers are parts


def find_number_clashes(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], claims: Sequence[Claim]
) -> tuple[NumberClash, ...]:
    """Return the numbers that the text takes for known (the 29 dead) and has given otherwise: killing 27 people.

    A number is explained, and passes, where it was printed before or is the sum or the difference of two that were.
    """
    explained = _Explained(sentences, numbers, claims)
    found: list[NumberClash] = []
    superseded: dict[int, bool] = {}

    def supersedes(claim: Claim) -> bool:
        if claim.sentence not in superseded:
            superseded[claim.sentence] = _supersedes(index, sentences.spans[claim.sentence])
        return superseded[claim.sentence]

    for i, other in enumerate(claims):
        if not other.definite or other.value < _LEAST or other.bounds or supersedes(other):
            continue
        before = [first for first in claims[max(0, i - _MOST_BEFORE) : i] if _is_of_one_thing(first, other)]
        if not before or other.value in {first.value for first in before} or explained.has(other):
            continue
        values = Counter(first.value for first in before)
        for first in before:
            slip = slip_between(first, other)
            near = slip or (len(values) < _MOST_VALUES and _near(first, other) and _same_scope(first, other))
            if near and first.sentence != other.sentence and not supersedes(first) and not _other_time(first, other, slip):
                found.append(NumberClash(first.span, other.span, slip or Slip.VALUE, quoted=first.quoted or other.quoted))
                break
    return tuple(found)


class _Explained:
    """Which numbers the text has printed, and which two of a sentence make that tells of the same or stands near."""

    def __init__(self, sentences: SentenceIndex, numbers: Sequence[Number], claims: Sequence[Claim]) -> None:
        self.printed: dict[float, int] = {}
        for number in numbers:
            self.printed.setdefault(number.value, sentences.number(number.span.start))
        by_sentence: dict[int, list[float]] = {}
        for claim in claims:
            if claim.head not in listed("measures"):  # two days and 27 dead are not 29
                by_sentence.setdefault(claim.sentence, []).append(claim.value)
        self.made: dict[float, list[int]] = {}
        for place, values in by_sentence.items():
            for pair in combinations(values[:_MOST_TERMS], 2):
                for result in (sum(pair), abs(pair[0] - pair[1])):
                    self.made.setdefault(result, []).append(place)
        self.about: dict[int, set[str]] = {}
        for claim in claims:
            self.about.setdefault(claim.sentence, set()).add(claim.head)

    def has(self, claim: Claim) -> bool:
        if self.printed.get(claim.value, claim.sentence) < claim.sentence:
            return True
        return any(
            claim.sentence - _NEAR <= place <= claim.sentence or claim.head in self.about.get(place, ())
            for place in self.made.get(claim.value, ())
        )


def _is_of_one_thing(first: Claim, other: Claim) -> bool:
    """Return whether two claims can be of one thing: one unit, one noun, and no word about the later one that is new."""
    if first.unit != other.unit or "range" in (first.bounds, other.bounds):
        return False
    if other.head and other.head == first.head:
        return other.words - {other.head} <= first.about | first.words
    # £340m … the £430m settlement; 1,800 jobs … the 1,600 job losses
    if first.unit and not first.unit.startswith("-"):
        return bool(slip_between(first, other))
    return bool(first.head) and first.head in other.words


def _same_scope(first: Claim, other: Claim) -> bool:
    return not other.scope or bool(other.scope & first.about)


def _near(first: Claim, other: Claim) -> bool:
    low, high = sorted((first.value, other.value))
    if first.bounds and high < 1.15 * low and not (first.bounds == "at least" and other.value > first.value):
        return False
    return high <= _FARTHEST * low


def slip_between(first: Claim, other: Claim) -> Slip | None:
    """Return the slip that makes one number of the other: digits changed round, or another scale."""
    a, b = digits(first.value), digits(other.value)
    if first.step != other.step and a != b:
        return None
    ratio = max(first.value, other.value) / max(1e-9, min(first.value, other.value))
    if a == b and len(a) >= 2 and ratio in (10.0, 100.0, 1e3, 1e6):
        return Slip.SCALE
    return Slip.DIGITS if len(a) >= 2 and a != b and sorted(a) == sorted(b) and ratio < 10 else None


@lru_cache(maxsize=4096)
def digits(value: float) -> str:
    """Return the digits that count, without the zeros around them."""
    return f"{value:.6f}".replace(".", "").strip("0")


def _other_time(first: Claim, other: Claim, slip: Slip | None) -> bool:
    """Return whether the sentences tell of two times; a year that one alone has tells nothing of a digit's slip."""
    years = [{time for time in each.times if time.isdigit()} for each in (first, other)]
    if years[0] and years[1]:
        return years[0].isdisjoint(years[1])
    past = {time for time in other.times - first.times if time.startswith(("last ", "previous ", "each "))}
    return bool(past or (years[1] and not slip))


def _supersedes(index: TextIndex, span: Span) -> bool:
    tokens = index.tokens
    place = tokens.within(span.start, span.end)
    return not listed("superseding_words").isdisjoint(tokens.lower[place.start : place.stop])
