"""Find numbers that the text gives twice, with two values."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.claims import OF_ALL, Claim
from quotecheck.facts.claims.claims_beside import STAKE, WAY, is_one_way
from quotecheck.facts.claims.counted_otherwise import (
    are_members,
    are_of_one_body,
    are_of_one_owner,
    are_prices_of_one,
    are_seats_of_one_body,
    are_those_befallen,
    have_other_owners,
    is_a_body_with_members,
    is_bare_of_known,
    is_of_one_more,
    is_of_one_sum,
)
from quotecheck.facts.claims.explained_numbers import ExplainedNumbers
from quotecheck.facts.claims.people_counted import are_heads_alike, are_people_alike, heads
from quotecheck.facts.claims.slips_of_claims import are_near, slip_of_claims
from quotecheck.facts.claims.slips_of_digits import digits, is_size_of_a_body, slip_between
from quotecheck.facts.claims.superseded import is_dealt_in, supersedes
from quotecheck.facts.claims.taken_up import takes_up
from quotecheck.facts.days.times.vague_days import ordinals
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.facts.words.stems import stems
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.currencies import is_currency
from quotecheck.model import Date, NumberClash, Paragraph, ParagraphKind, Slip, TextIndex

_MOST_VALUES = 2  # a noun that has been counted in more ways before is no one thing
_MOST_BEFORE = 60  # claims that one is compared with
_TABLE = 12  # values of one thing
_LEAST, _FEWEST = 4, 3
_SOON = 3  # sentences in which one more than three is told
_FEWEST_TOLD = 2  # words of two sentences that tell of one thing, where only the first tells when it was
_LONGEST = 120  # sentences: what is longer is a live blog, where numbers rise
_ABOARD, _JOBS = "aboard", "job"
_LONG = 4  # digits that are changed round by a slip alone, whatever they count
_MOST_SCOPES = 3  # words that narrow people told of twice, one of which the sentence before has at least


def find_number_clashes(
    index: TextIndex,
    paragraphs: Sequence[Paragraph],
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    claims: Sequence[Claim],
    dates: Sequence[Date],
    voices: Voices,
) -> tuple[NumberClash, ...]:
    """Return the numbers that were given otherwise before, each with the nearest that it contradicts.

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
    for i, other in enumerate(current):
        entry = entries[bisect(entries, other.span.start) - 1]
        near = current[max(0, i - _MOST_BEFORE) : i]
        before = _of_one_part(_of_one_thing([first for first in near if first.span.start >= entry], other), other)
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


def _of_one_thing(near: Sequence[Claim], other: Claim) -> list[Claim]:
    """Return the claims that can be of one thing with another, none where it has so many values that it is a table."""
    found: list[Claim] = []
    for first in reversed(near):
        if _is_of_one_thing(first, other):
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


def _is_of_one_thing(first: Claim, other: Claim) -> bool:
    """Return whether two claims can be of one thing: one unit, one noun, no new word about the later one."""
    if (first.unit != other.unit and not are_seats_of_one_body(first, other)) or "range" in (
        first.bounds,
        other.bounds,
    ):
        return False
    if first.place and other.place and first.place.isdisjoint(other.place):
        return False  # the 27 kilns in Elm, all 29 kilns in Ash
    if have_other_owners(first, other) or (other.head and is_of_one_more(first, other)):
        return False
    if other.value < _LEAST or (first.value < _LEAST and not (other.definite and first.words == other.words)):
        return False  # smaller numbers are parts, but for three vans … the four vans
    if first.whole == OF_ALL:  # 37 of the families had lost their boats … the 47 families who had lost their boats
        return 2 * len(other.scope & first.about) > max(len(other.scope), _FEWEST_TOLD)
    if first.ways & other.ways or WAY in (first.head, other.head):
        return is_one_way(first.ways, other.ways)
    if STAKE in (first.head, other.head):
        return first.head == other.head and are_of_one_owner(first, other)
    aboard = _ABOARD in (first.head, other.head) and bool(first.words & other.words)  # 86 sailors on board, the sailors
    if are_of_one_body(first, other) or are_those_befallen(first, other) or is_a_body_with_members(first, other):
        return True
    if takes_up(first, other):
        return True
    turned = slip_between(first, other) is Slip.DIGITS and other.definite and not first.whole
    if turned and other.head and other.head == first.head and not (other.unit or other.scope):
        return True  # fire razed 62 shops … the 26 burnt shops
    if (other.head and other.head == first.head) or aboard:
        anybody = stems("words_of_all_counted") | heads("people_of_any_kind")
        venue = heads("words_for_any_venue") if other.of_thing else frozenset[str]()  # the 62,500-seat | building
        return other.words - {other.head} - anybody - venue <= first.about | first.words
    if other.definite and are_heads_alike(first.head, other.head):
        narrowed = (other.words | other.scope) - {"", other.head} - stems("words_of_those_told")
        return narrowed <= first.about | first.words
    if is_bare_of_known(first, other) or (other.definite and are_members(first, other)):
        return True
    if other.definite and are_people_alike(first.head, other.head):
        if other.owner in first.scope and not (other.scope or other.words - {other.head}):
            return True  # employs 620 people at the plant … the plant's 680 workers
        known = _MOST_SCOPES if first.definite else 2
        return known * len(other.scope & first.about) >= len(other.scope) > 0
    # £340m … the £430m settlement; a temperature of 41.9C … the 42.4C reading that the crew took
    if other.of_thing and len(other.head) > _LONG - 1 and not first.head and other.head not in first.about:
        return False  # the museum cost 34 million euros … the 43-million-euro theatre
    if first.unit and not first.unit.startswith("-"):
        measured = first.unit.isalpha() and not is_currency(first.unit) and other.definite
        told = measured and bool(other.scope & first.about)
        named = other.definite and bool(other.words | other.scope) and (other.words | other.scope) <= first.about
        one = is_of_one_sum(first, other) or are_prices_of_one(first, other)
        return bool(slip_between(first, other)) or told or named or one
    if first.head:
        return first.head in other.words
    return slip_between(first, other) is Slip.DIGITS and len(digits(first.value)) >= _LONG


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
    few = first.value < _LEAST
    if not few and not any(is_befallen(each.head) and each.head != _JOBS for each in (first, other)):
        return False  # that somebody later died adds no jobs to those that are lost
    stop = min(other.sentence, first.sentence + _SOON) if few else other.sentence
    for i in range(first.sentence + (not few), stop):
        place = sentences.place(index.tokens, i)
        words = set(index.tokens.lower[place.start : place.stop])
        told = words & (listed("words_of_tolls") | listed("deaths_told") | listed("injuries_told"))
        if few and words & {"another", *ORDINALS[_LEAST - 1 :]}:
            return True
        if not few and told and words & (listed("superseding_words") | ordinals().keys()):
            return True
    return False
