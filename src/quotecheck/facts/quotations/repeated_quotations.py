"""Find quotations that say the same words twice, and the words in which they differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quotecheck.facts.quotations.alike_phrases import alike_phrases
from quotecheck.facts.quotations.compared_quotations import (
    EXCHANGED,
    FEWEST,
    LONGEST_PHRASE,
    MARKS_OF_CHANGE,
    Comparison,
    compare,
    stand_for_few,
    tells_something,
)
from quotecheck.facts.quotations.overlaps import runs_of, sizes_of
from quotecheck.facts.words.shared_words import WordRow, likely_pairs
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Quotation, RepeatedQuotation, Span, TextIndex

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_SAME = 8  # words that nobody says twice by chance, however plain
_FEWEST_IN_SHORT = 4  # of a quotation in which a word is exchanged, and no other changed
_FEWEST_IN_PHRASE = 3  # of a phrase whose first and last word are kept
_LONGEST = 400
_LETTERS = 2
_SHARE = 5
_MOST_CHANGED = 0.2
_COVERED = 0.7
_OPENING = 6  # words in which two quotations begin
_LEFT_OUT = 4
_QUOTED = 30
_NEAR, _BESIDE = 12, 60
_BEFORE = 2  # characters before a clause
_BRIEF = 5  # words in common beside which two may stand for one
_AWAY = 150  # characters between a quotation and one that tells it again: nearer, a speaker varies it
_RETOLD, _PART_RETOLD, _CONTENT_RETOLD = 8, 0.6, 3
_MARKS, _OWN_MARKS = '“”"', 2  # the marks between two quotations with none between them


def find_repeated_quotations(index: TextIndex, row: WordRow) -> tuple[RepeatedQuotation, ...]:
    """Return each pair of quotations that share seven words or more in a row but for a few that differ.

    Four words are enough where nothing differs but one, or two, that stand for as many; titles are left out there.

    The ends are free: a repetition may begin later or stop earlier, but the shorter one is repeated nearly whole.
    Compared by word edit distance; more than a fifth changed is another quotation, and so is one from which four
    words or more are left out (shortened). Brackets and marked omissions (…) are no difference.
    """
    # Who quotes somebody else in a quotation says that one's words, and around them some of their own: what is quoted
    # is compared alone, and only for changes. “Nobody looks,” she wrote. “To write ‘Nobody will look’ is to lie.”
    quotations = index.quotations
    nested = {(outer.span, inner.span) for outer, inner in pairwise(quotations) if _is_second_hand(inner)}
    around = {outer for outer, _ in nested}
    own = [quotation.inner for quotation in quotations if quotation.depth == 0 and quotation.span not in around]
    quoted = frozenset(quotation.inner for quotation in quotations if _is_second_hand(quotation))
    said = [(span, part) for span in sorted({*own, *quoted}) if len(part := row.words(span)) > _FEWEST_IN_PHRASE]
    parts = [part for _, part in said]
    pairs = {
        *likely_pairs(parts, longest=_LONGEST, first_letters=_LETTERS, share=_SHARE),
        *alike_phrases(parts, LONGEST_PHRASE),
    }
    found = (_repetition(row, index.text, said[first][0], said[again][0]) for first, again in sorted(pairs))
    return tuple(one for one in found if one and (one.changes or quoted.isdisjoint((one.first, one.again))))


def _is_second_hand(quotation: Quotation) -> bool:
    """Return whether a quotation stands in another and is long enough to be a sentence."""
    return quotation.depth > 0 and len(quotation.span) > _QUOTED


def _repetition(row: WordRow, text: str, before: Span, after: Span) -> RepeatedQuotation | None:
    """Return what two quotations share and where they differ, None where they are two statements."""
    between = text[before.end : after.start]
    if _is_beside(between) and "." not in between:
        return None  # between “this has nothing to do with salt” and “this has everything to do with salt”
    both = compare(text, row.placed(before), row.placed(after))
    if (
        both is None
        or _are_two_by_design(both, text, before, between)
        or not _share_enough(both, text)
        or not _is_whole_repeated(both)
        or not _is_little_changed(both, text, before, after)
    ):
        return None
    changes = tuple(pair for pair in both.changes if not _is_marked(text, pair))
    return RepeatedQuotation(before, after, changes, both.shared)


def _is_beside(between: str) -> bool:
    """Return whether what stands between two quotations is short and ends no paragraph."""
    return len(between) < _BESIDE and "\n" not in between


def _are_two_by_design(both: Comparison, text: str, before: Span, between: str) -> bool:
    """Return whether a speaker says two things in like words."""
    if _is_beside(between) and len(listed("ordinals_of_deeds") & _said(both)) > 1:
        return True  # “The first time, they come for salt,” she said. “The second time, they come for fish.”
    return bool(both.changed) and _goes_on(before.of(text), between)


def _share_enough(both: Comparison, text: str) -> bool:
    """Return whether two quotations share more words than two statements have in common by chance."""
    same = both.is_same and both.shared > _FEWEST_IN_SHORT
    if both.shared < FEWEST:
        if any(_is_stopped(part.of(text)) for part in both.parts):
            return False  # “He was the founder. His friend left.” says nothing of “He was the founder, absolutely.”
        least = _FEWEST_IN_PHRASE if both.framed else _FEWEST_IN_SHORT
        if not same and not (both.shared >= least and both.is_exchanged) and not _is_turned(both):
            return False
    plain = both.shared <= _FEWEST_IN_SHORT or (same and both.shared < _SAME)
    return not plain or tells_something(both.left, both.operations)


def _is_whole_repeated(both: Comparison) -> bool:
    """Return whether the shorter quotation is repeated nearly whole, with no more than a few words left out."""
    sizes = [sizes_of(operation) for operation in both.changed]
    left_out = any(min(size) == 0 and max(size) >= _LEFT_OUT for size in sizes)
    return not left_out and both.shared + both.altered >= _COVERED * min(both.sizes)


def _is_little_changed(both: Comparison, text: str, before: Span, after: Span) -> bool:
    """Return whether few words differ, or as many as are taken for one of three kinds of change."""
    return (
        both.altered <= _MOST_CHANGED * (both.shared + both.altered)
        or _is_changed_once(both, before, after)
        or (after.start - before.end >= _AWAY and _is_retold(both, text))
        or _is_brief(both)
    )


def _is_changed_once(both: Comparison, before: Span, after: Span) -> bool:
    """Return whether a long repetition has a few words in one place that stand for a few others."""
    one, two = both.parts
    opens = one.start == before.start and two.start == after.start and _opens_alike(both.operations)
    few = EXCHANGED + 1 if opens else EXCHANGED
    alone = len(both.changes) == 1
    return both.shared >= FEWEST and alone and stand_for_few(both.changed, few) and not _is_rhetoric(both)


def _is_brief(both: Comparison) -> bool:
    """Return whether a short phrase with a content comes back with one or two words exchanged."""
    return (_is_turned(both) or (both.framed and both.is_exchanged)) and tells_something(both.left, both.operations)


def _is_turned(both: Comparison) -> bool:
    """Return whether two words stand for one, or one for two: we stopped | saying sorry, | apologising | for it."""
    if both.shared < (_FEWEST_IN_PHRASE if both.framed else _BRIEF):
        return False
    changed = [run for alike, run in runs_of(both.operations) if not alike]
    return len(changed) == 1 and sorted(sum(each) for each in zip(*map(sizes_of, changed[0]), strict=True)) == [1, 2]


def _goes_on(said: str, between: str) -> bool:
    """Return whether only a credit parts two quotations, with which one speaker turns a phrase.

    “We used to have a bad year and then a good one,” said the baker. “Now we have a bad year and then a call.”
    """
    credited = said.endswith(",") and between.lstrip(f"{_MARKS} ")[:1].islower()
    return credited and "\n" not in between and sum(map(between.count, _MARKS)) <= _OWN_MARKS


def _is_stopped(words: str) -> bool:
    """Return whether a sentence ends within some words."""
    return any(mark in words for mark in (". ", "? ", "! "))


def _is_whole(text: str, part: Span) -> bool:
    """Return whether words are a sentence or a clause of a quotation: nothing stands before or behind but a mark."""
    before, behind = text[max(0, part.start - _BEFORE) : part.start].rstrip()[-1:], text[part.end : part.end + 1]
    return not before.isalnum() and before != "," and not behind.isspace()


def _is_retold(both: Comparison, text: str) -> bool:
    """Return whether a sentence is told again in its order with more than a few words exchanged.

    We warned them in May: this gate will not survive the frost. We told them in May that this gate would not last
    until the frost.
    """
    if not all(_is_whole(text, part) for part in both.parts):
        return False
    lengths = [sum(each) for each in zip(*map(sizes_of, both.operations), strict=True)]
    kept = [both.left.words[each.src_start : each.src_end] for each in both.operations if each.tag == "equal"]
    content = sum(len(word) > _LETTERS + 1 and word not in function_words() for part in kept for word in part)
    return both.shared >= _RETOLD and both.shared >= _PART_RETOLD * max(lengths) and content >= _CONTENT_RETOLD


def _is_rhetoric(both: Comparison) -> bool:
    """Return whether three words are changed as a speaker turns a sentence: in the | north, in the | south and west."""
    lengths = [sum(each) for each in zip(*map(sizes_of, both.changed), strict=True)]
    if max(lengths) <= EXCHANGED:
        return False
    joined = not listed("joining_words").isdisjoint(_said(both))
    return (min(lengths) > 1 and lengths[0] != lengths[1]) or joined


def _said(both: Comparison) -> frozenset[str]:
    """Return the words that differ in two quotations."""
    return frozenset(
        word
        for each in both.changed
        for word in (
            *both.left.words[each.src_start : each.src_end],
            *both.right.words[each.dest_start : each.dest_end],
        )
    )


def _opens_alike(operations: Sequence[Opcode]) -> bool:
    """Return whether two quotations begin with the same six words or more, and come back to one end.

    Whoever digs the well | brings home the | water. Whoever digs the well | also keeps its | water.
    """
    first, last = operations[0], operations[-1]
    return first.tag == last.tag == "equal" and first.src_end - first.src_start >= _OPENING


def _is_marked(text: str, pair: tuple[Span, Span]) -> bool:
    """Return whether the quotation says itself that its words are not all the speaker's: [the mayor], we … lost."""
    around = (text[max(0, place.start - _NEAR) : place.end + _NEAR] for place in pair)
    return any(mark in near for near in around for mark in MARKS_OF_CHANGE)
