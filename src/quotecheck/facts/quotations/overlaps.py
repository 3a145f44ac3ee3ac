"""Which words of two quotations are compared with one another, and what keeps and what changes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from quotecheck.facts.words.shared_words import Words
from quotecheck.text.punctuation import SENTENCE_STOPS

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_SLACK = 4


def runs_of(operations: Sequence[Opcode]) -> Iterator[tuple[bool, list[Opcode]]]:
    """Yield the runs of operations that keep the words, and of those that change them."""
    for alike, run in groupby(operations, key=lambda operation: operation.tag == "equal"):
        yield alike, list(run)


def overlap_of(first: Words, again: Words) -> tuple[Words, Words]:
    """Return the two without what the longer one says before and after the words they share."""
    longer, shorter = (first, again) if first.size > again.size else (again, first)
    places = {triple: i for i, triple in enumerate(longer.triples())}
    shifts = Counter(places[triple] - i for i, triple in enumerate(shorter.triples()) if triple in places)
    if not shifts:
        return first, again
    shift = shifts.most_common(1)[0][0]
    # Words before those that stand for the shorter one can have been put in; where both begin alike they lead astray.
    alike = longer.words[max(0, shift)] == shorter.words[0]
    cut = longer.part(max(0, shift - (0 if alike else _SLACK)), shift + shorter.size + _SLACK)
    return (cut, again) if longer is first else (first, cut)


def up_to_its_stop(text: str, left: Words, right: Words) -> tuple[Words, Words]:
    """Return two that begin alike, the longer one up to a stop if its sentence has as many words as the shorter one.

    “One pup by the collar,” she says. “One pup by the | scruff|. I was not waiting.”
    """
    size = min(left.size, right.size)
    if not size or left.size == right.size or left.words[0] != right.words[0]:
        return left, right
    longer = max(left, right, key=lambda each: each.size)
    end = longer.ends[size - 1]
    return (left.part(0, size), right.part(0, size)) if text[end : end + 1] in SENTENCE_STOPS else (left, right)


def sizes_of(operation: Opcode) -> tuple[int, int]:
    """Return how many words an operation takes from each side."""
    return operation.src_end - operation.src_start, operation.dest_end - operation.dest_start
