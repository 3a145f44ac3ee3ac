"""Find numbers that the text gives twice, with two values."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.claims import OF_ALL, Claim
from quotecheck.facts.claims.claims_beside import STAKE
from quotecheck.facts.claims.explained_numbers import ExplainedNumbers
from quotecheck.facts.claims.one_thing import LEAST, are_of_one_thing
from quotecheck.facts.claims.slips_of_claims import are_near, slip_of_claims
from quotecheck.facts.claims.slips_of_digits import is_size_of_a_body, slip_between
from quotecheck.facts.claims.superseded import is_dealt_in, supersedes
from quotecheck.facts.claims.taken_up import tells_of_it
from quotecheck.facts.days.times.vague_days import ordinals
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.facts.words.stems import stem, stems
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, NumberClash, Paragraph, ParagraphKind, Slip, TextIndex

_MOST_VALUES = 2  # a noun that has been counted in more ways before is no one thing
_MOST_BEFORE = 60  # claims that one is compared with
_TABLE = 12  # values of one thing
_FEWEST = 3
_SOON = 3  # sentences in which one more than three is told
_LONGEST = 120  # sentences: what is longer is a live blog, where numbers rise
_JOBS = "job"


def find_number_clashes(
    index: TextIndex,
    paragraphs: Sequence[Paragraph],
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    claims: Sequence[Claim],
    dates: Sequence[Date],
    voices: Voices,
) -> tuple[NumberClash, ...]:
    """Return the numbers that were given differently before, each with the nearest that it contradicts.

    Either the text takes the later one for known: killing 27 people … of the 29 dead. Or two sentences about the same
    count a thing that nothing else counts: 86 seals on the sandbank … 91 seals on the sandbank. A number is explained,
    and passes, where it was printed before or is the sum or the difference of two that were. In a live blog each entry
    tells of its own time: 7:40 p.m. ¶ winds of 80 m.p.h. ¶ 5:05 p.m. ¶ winds of 100 m.p.h.
    """
    entries = [0, *(paragraph.span.start for paragraph in paragraphs if paragraph.kind is ParagraphKind.TIME)]
    explained = ExplainedNumbers.of(index.tokens, sentences, numbers, claims, dates)
    parted = stems("parts_of_texts")  # a plan of nine points; two of the seven points tested
    told = [claim for claim in claims if claim.value >= _FEWEST and claim.head not in parted]
    current = [claim for claim in told if not supersedes(index, sentences, claim)]
    found: list[NumberClash] = []
    for i, claim in enumerate(current):
        entry = entries[bisect(entries, claim.span.start) - 1]
        near = [first for first in current[max(0, i - _MOST_BEFORE) : i] if first.span.start >= entry]
        near, other = _known_in_passing(near, claim)
        before = _of_one_part(_of_one_thing(near, other), other)
        values = {first.value for first in before}
        if not before or other.value in values or explained.explain(other) or _adds_up(near, other):
            continue
        scaled = [first for first in before if slip_between(first, other) is Slip.SCALE]
        before = [first for first in before if other.head and first.head == other.head] + scaled or before
        if is_size_of_a_body(other):  # eight seats are a majority in the | 17-seat | assembly
            before = [first for first in before if is_size_of_a_body(first)] or before
        values = {first.value for first in before}
        rivals = [value for value in values if not other.unit or are_near(value, other.value)]
        alone = len(rivals) < _MOST_VALUES and len(sentences.spans) < _LONGEST
        for first in reversed(before):
            slip = slip_of_claims(first, other, alone=alone)
            if slip and not explained.parts(first, other) and not _grows(index, sentences, first, other):
                # The army says that eight died, the rebels speak of the 12 dead.
                two = not other.definite or is_befallen(other.head)
                apart = two and voices.differ(first.span.start, other.span.start)
                found.append(NumberClash(first.span, other.span, slip, quoted=first.quoted or other.quoted or apart))
                break
    return tuple(found)


def _known_in_passing(near: list[Claim], other: Claim) -> tuple[list[Claim], Claim]:
    """Return a claim as known where it is told in passing of a thing told of before, and the claims that told of it."""
    told = [first for first in near if tells_of_it(first, other)] if other.thing else []
    return (told, other._replace(definite=True, scope=other.scope - {stem(other.thing)})) if told else (near, other)


def _of_one_thing(near: Sequence[Claim], other: Claim) -> list[Claim]:
    """Return the claims that can be of one thing with another, none where it has so many values that it is a table."""
    found: list[Claim] = []
    for first in reversed(near):
        if are_of_one_thing(first, other):
            found.append(first)
            if len({each.value for each in found}) > _TABLE:
                return []
    return found[::-1]


def _of_one_part(before: Sequence[Claim], other: Claim) -> list[Claim]:
    """Return the claims of a part where a number is narrowed, else those of all: 14 of the 28 jails | were visited."""
    if parts := [first for first in before if first.whole == OF_ALL]:
        return parts
    before = [first for first in before if first.whole != other.value]  # six of the | 21 houses
    for told in ("scope", "about") if other.definite else ():
        # 38 hectares of reed bed, 76 hectares for a marsh … the 36 hectares of reed bed
        if narrowed := [first for first in before if getattr(first, told) & other.scope]:
            before = narrowed
            break
    wholes = {first.whole for first in before} - {0}
    if other.scope and wholes:
        return [first for first in before if first.value not in wholes]
    return [first for first in before if not first.whole or other.whole]


def _adds_up(near: Sequence[Claim], other: Claim) -> bool:
    """Return whether a claim is the sum of two of the same thing: 57 tablets; 18 in a second house; all 75 tablets."""
    values = {each.value for each in near if each.head == other.head != "" and each.unit == other.unit}
    return any(other.value - each in values - {each} for each in values)


def _grows(index: TextIndex, sentences: SentenceIndex, first: Claim, other: Claim) -> bool:
    """Return whether a sentence between two counts of whom something befell adds to them: a sixth died."""
    if other.unit and not other.unit.startswith("-"):
        between = range(
            sentences.place(index.tokens, first.sentence).stop, sentences.place(index.tokens, other.sentence).stop
        )
        if not listed("signs_of_a_new_sum").isdisjoint(index.tokens.lower[between.start : between.stop]):
            return True  # the $65 million bond failed; a smaller plan; the $56 million bond
    if other.head == STAKE:
        return is_dealt_in(index.tokens, sentences, first, other)
    few = first.value < LEAST
    if not few and not any(is_befallen(each.head) and each.head != _JOBS for each in (first, other)):
        return False  # that somebody later died adds no jobs to those that are lost
    stop = min(other.sentence, first.sentence + _SOON) if few else other.sentence
    for i in range(first.sentence + (not few), stop):
        place = sentences.place(index.tokens, i)
        words = set(index.tokens.lower[place.start : place.stop])
        told = words & (listed("words_of_tolls") | listed("deaths_told") | listed("injuries_told"))
        if few and words & {"another", *ORDINALS[LEAST - 1 :]}:
            return True
        if not few and told and words & (listed("superseding_words") | ordinals().keys()):
            return True
    return False
