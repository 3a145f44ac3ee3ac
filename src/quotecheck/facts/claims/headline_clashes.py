"""Find numbers of a headline that the first sentences below it give differently: Six hurt in fire ¶ Nine were hurt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations, pairwise

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.slips_of_claims import rounding
from quotecheck.facts.claims.superseded import supersedes
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Paragraph, ParagraphKind, Slip, TextIndex, Tokens

_LEAD = 4  # sentences below a headline that tell what it tells
_OPENING = 2  # sentences below it of which the first count is that of the headline, whatever narrows it
_LEAST = 3
_MOST_PARTS = 8  # counts that are added up
_FEWEST_SHARED = 2  # words of headline and sentence beside what is counted
_NEAR_ONE = 5  # tokens behind a number in which one more is told
_ONE = ("a", "an", "another")
_FARTHEST = 2  # times that one count is of the other


def find_headline_clashes(
    index: TextIndex,
    paragraphs: Sequence[Paragraph],
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    claims: Sequence[Claim],
) -> tuple[NumberClash, ...]:
    """Return the counts of a lead that a headline gives differently; one that the text adds up to is right."""
    heads = [paragraph.span for paragraph in paragraphs if paragraph.kind is ParagraphKind.HEADLINE][:1]
    if not heads:
        return ()
    above = [claim for claim in claims if claim.span.start < heads[0].end]
    below = [claim for claim in claims if claim.span.start >= heads[0].end]
    below_it = [number for number in numbers if number.span.start >= heads[0].end and not number.unit]
    return tuple(
        NumberClash(first.span, other.span, Slip.VALUE, first.quoted or other.quoted)
        for first in above
        if _is_plain(first)
        and (other := _lead(first, below)) is not None
        and not supersedes(index, sentences, other)
        and not _is_explained(first, below, _near(first, sentences, below_it))
        and not _has_one_more(index.tokens, first, other)
    )


def _is_plain(claim: Claim) -> bool:
    """Return whether a claim is an exact count of something."""
    return bool(claim.head) and claim.value >= _LEAST and not (claim.unit or claim.bounds or claim.quoted)


def _lead(first: Claim, below: Sequence[Claim]) -> Claim | None:
    """Return the first count of the same thing in the lead, None where none is there or it can stand."""
    same = [claim for claim in below if claim.head == first.head]
    other = next(iter(same), None)
    if other is None or other.sentence > first.sentence + _LEAD or not _is_plain(other) or other.definite:
        return None
    shared = (first.about & other.about) - first.words - listed("stems_of_saying")
    told = is_befallen(first.head) or len(shared) >= _FEWEST_SHARED
    low, high = sorted((first.value, other.value))
    far = all(high - low >= min(rounding(value, 1), value / 10) for value in (low, high))
    whole = not other.scope or other.sentence <= first.sentence + _OPENING
    return other if told and far and high <= _FARTHEST * low and whole else None


def _near(first: Claim, sentences: SentenceIndex, numbers: Sequence[Number]) -> list[float]:
    """Return the numbers of the lead, whatever they count: five climbers and two guides are the seven of a headline."""
    return [each.value for each in numbers if sentences.number(each.span.start) <= first.sentence + _LEAD]


def _is_explained(first: Claim, below: Sequence[Claim], near: Sequence[float]) -> bool:
    """Return whether the text has the number of a headline, too, or numbers that add up to it or leave it."""
    same = [claim.value for claim in below if claim.head == first.head]
    sums = chain.from_iterable(combinations((*near, *same)[:_MOST_PARTS], size) for size in (1, 2, 3))
    parts_of = (first.value in (sum(parts), max(parts) - (sum(parts) - max(parts))) for parts in sums)
    return first.value in same or any(parts_of)


def _has_one_more(tokens: Tokens, first: Claim, other: Claim) -> bool:
    """Return whether the one whom a headline counts beside the number below it stands there: four men | and a woman."""
    stop = tokens.within(other.span.start, other.span.end).stop
    pairs = pairwise(tokens.lower[stop : stop + _NEAR_ONE])
    return first.value == other.value + 1 and any(a == "and" and b in _ONE for a, b in pairs)
