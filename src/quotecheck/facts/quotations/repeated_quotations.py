"""Find quotations that say the same words twice, and the words in which they differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quotecheck.facts.quotations.alike_phrases import alike_phrases, has_content
from quotecheck.facts.quotations.overlaps import overlap_of, runs_of, sizes_of, up_to_its_stop
from quotecheck.facts.words.shared_words import WordRow, Words, likely_pairs
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import RepeatedQuotation, Span, TextIndex

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_FEWEST = 7
_SAME = 8  # words that nobody says twice by chance, however plain
_FEWEST_IN_SHORT = 4  # of a quotation in which a word is exchanged, and no other changed
_FEWEST_IN_PHRASE, _PHRASE = 3, 9  # of one of so many words, whose first and last word are kept
_LONGEST = 400
_LETTERS = 2
_SHARE = 5
_MOST_CHANGED = 0.2
_COVERED = 0.7
_EXCHANGED = 2
_OPENING = 6  # words in which two quotations begin
_LEFT_OUT = 4
_ENOUGH = 10  # words in common from which other last words are a change
_LAST = 3
_QUOTED = 30
_NEAR, _BESIDE = 12, 60
_BEFORE = 2  # characters before a clause
_BRIEF = 5  # words in common beside which two may stand for one
_AWAY = 150  # characters between a quotation and one that tells it again: nearer, a speaker varies it
_RETOLD, _PART_RETOLD, _CONTENT_RETOLD = 8, 0.6, 3
_MARKS, _OWN_MARKS = '“”"', 2  # the marks between two quotations with none between them
_MARKS_OF_CHANGE = ("...", "…", ". . .", "[", "]")


def find_repeated_quotations(index: TextIndex, row: WordRow) -> tuple[RepeatedQuotation, ...]:
    """Return each pair of outermost quotations that share seven words or more in a row but for a few that differ.

    Four words are enough where nothing differs but one, or two, that stand for as many; titles are left out there.

    The ends are free: a repetition may begin later or stop earlier, but the shorter one is repeated nearly whole.
    Compared by word edit distance; more than a fifth changed is another quotation, and so is one from which four
    words or more are left out (shortened). Brackets and marked omissions (…) are no difference.
    """
    # Who quotes somebody else in a quotation says that one's words, and may say them in a way of their own.
    quotations = index.quotations
    second_hand = {outer.span for outer, inner in pairwise(quotations) if inner.depth and len(inner.span) > _QUOTED}
    own = [quotation.inner for quotation in quotations if quotation.depth == 0 and quotation.span not in second_hand]
    said = [(span, part) for span in own if len(part := row.words(span)) > _FEWEST_IN_PHRASE]
    parts = [part for _, part in said]
    pairs = {
        *likely_pairs(parts, longest=_LONGEST, first_letters=_LETTERS, share=_SHARE),
        *alike_phrases(parts, _PHRASE),
    }
    found = (_repetition(row, index.text, said[first][0], said[again][0]) for first, again in sorted(pairs))
    return tuple(repeated for repeated in found if repeated is not None)


def _repetition(row: WordRow, text: str, before: Span, after: Span) -> RepeatedQuotation | None:
    """Return what two quotations share and where they differ, None where they are two statements."""
    between = text[before.end : after.start]
    beside = len(between) < _BESIDE and "\n" not in between
    if beside and "." not in between:
        return None  # between “this has nothing to do with salt” and “this has everything to do with salt”
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 (only some articles need it)

    first, again = row.placed(before), row.placed(after)
    left, right = up_to_its_stop(text, *overlap_of(first, again))
    operations = list(Levenshtein.opcodes(left.alike, right.alike))
    equal = [i for i, operation in enumerate(operations) if operation.tag == "equal"]
    if not equal:
        return None
    shared = sum(sizes_of(operations[i])[0] for i in equal)
    inside = _repeated(operations, equal, shared)
    changed = [operation for operation in inside if operation.tag != "equal"]
    count = sum(max(sizes_of(operation)) for operation in changed)
    if beside and len(listed("ordinals_of_deeds") & _said(changed, left, right)) > 1:
        return None  # “The first time, they come for salt,” she said. “The second time, they come for fish.”
    if changed and _goes_on(text[before.start : before.end], between):
        return None
    left_out = any(min(sizes_of(operation)) == 0 and max(sizes_of(operation)) >= _LEFT_OUT for operation in changed)
    said = shared + count
    parts = (
        left.place(inside[0].src_start, inside[-1].src_end),
        right.place(inside[0].dest_start, inside[-1].dest_end),
    )
    if shared < _FEWEST and any(_is_stopped(part.of(text)) for part in parts):
        return None  # “He was the founder. His friend left.” says nothing of “He was the founder, absolutely.”
    exchanged = len(changed) == 1 and _is_exchange(changed[0])
    same = not changed and shared == first.size == again.size and shared > _FEWEST_IN_SHORT
    framed = operations[0].tag == operations[-1].tag == "equal" and min(first.size, again.size) <= _PHRASE
    turned = shared >= (_FEWEST_IN_PHRASE if framed else _BRIEF) and _is_turn_of_phrase(inside)
    least = _FEWEST_IN_PHRASE if framed else _FEWEST_IN_SHORT
    if shared < _FEWEST and not same and not (shared >= least and exchanged) and not turned:
        return None
    if (shared <= _FEWEST_IN_SHORT or (same and shared < _SAME)) and not tells_something(left, inside):
        return None
    few = _EXCHANGED + (parts[0].start == before.start and parts[1].start == after.start and _opens_alike(inside))
    alone = len([run for alike, run in runs_of(inside) if not alike]) == 1
    once = shared >= _FEWEST and alone and _stand_for_few(changed, few) and not _is_rhetoric(changed, left, right)
    away = after.start - before.end >= _AWAY and all(_is_whole(text, part) for part in parts)
    retold = away and _is_retold(left, inside, shared)
    brief = (turned or (framed and exchanged)) and tells_something(left, inside)
    if left_out or said < _COVERED * min(first.size, again.size):
        return None
    if count > _MOST_CHANGED * said and not (once or retold or brief):
        return None
    changes = (
        (left.place(run[0].src_start, run[-1].src_end), right.place(run[0].dest_start, run[-1].dest_end))
        for alike, run in runs_of(inside)
        if not alike
    )
    return RepeatedQuotation(before, after, tuple(pair for pair in changes if not _is_marked(text, pair)), shared)


def _goes_on(said: str, between: str) -> bool:
    """Return whether only a credit parts two quotations, with which one speaker turns a phrase.

    “We used to have a bad year and then a good one,” said the baker. “Now we have a bad year and then a call.”
    """
    credited = said.endswith(",") and between.lstrip(f"{_MARKS} ")[:1].islower()
    return credited and "\n" not in between and sum(map(between.count, _MARKS)) <= _OWN_MARKS


def _repeated(operations: Sequence[Opcode], equal: Sequence[int], shared: int) -> list[Opcode]:
    """Return the operations from the first words that are kept to the last, with the words exchanged around them.

    A first or last word that was exchanged is a difference; words that only one of the two has there are not.
    """
    inside = [*operations[equal[0] : equal[-1] + 1]]
    before, behind = operations[: equal[0]], operations[equal[-1] + 1 :]
    if len(before) == 1 and _is_exchange(before[0]):
        inside = [*before, *inside]
    if len(behind) == 1 and _is_exchange(behind[0]):
        return [*inside, *behind]
    if _FEWEST <= shared < _ENOUGH and _stand_for_few(behind):
        return [*inside, *behind]  # up as a spreadsheet, up as a balance sheet
    return [*inside, *(_other_end(behind) if shared >= _ENOUGH else ())]


def _is_stopped(words: str) -> bool:
    """Return whether a sentence ends within some words."""
    return any(mark in words for mark in (". ", "? ", "! "))


def _other_end(operations: Sequence[Opcode]) -> Sequence[Opcode]:
    """Return what two long quotations end in if those are a few words each: told it to wait, told it to be quiet."""
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)] if operations else [0]
    return operations if min(lengths) and max(lengths) <= _LAST else ()


def _is_exchange(operation: Opcode) -> bool:
    """Return whether one or two words stand in the place of as many."""
    one, other = sizes_of(operation)
    return operation.tag == "replace" and one == other <= _EXCHANGED


def _is_whole(text: str, part: Span) -> bool:
    """Return whether words are a sentence or a clause of a quotation: nothing stands before or behind but a mark."""
    before, behind = text[max(0, part.start - _BEFORE) : part.start].rstrip()[-1:], text[part.end : part.end + 1]
    return not before.isalnum() and before != "," and not behind.isspace()


def _is_turn_of_phrase(operations: Sequence[Opcode]) -> bool:
    """Return whether two words stand for one, or one for two: we stopped | saying sorry, | apologising | for it."""
    changed = [run for alike, run in runs_of(operations) if not alike]
    return len(changed) == 1 and sorted(sum(each) for each in zip(*map(sizes_of, changed[0]), strict=True)) == [1, 2]


def _is_retold(words: Words, operations: Sequence[Opcode], shared: int) -> bool:
    """Return whether a sentence is told again in its order with more than a few words exchanged.

    We warned them in May: this gate will not survive the frost. We told them in May that this gate would not last
    until the frost.
    """
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)]
    kept = [words.words[each.src_start : each.src_end] for each in operations if each.tag == "equal"]
    content = sum(len(word) > _LETTERS + 1 and word not in function_words() for part in kept for word in part)
    return shared >= _RETOLD and shared >= _PART_RETOLD * max(lengths) and content >= _CONTENT_RETOLD


def tells_something(words: Words, operations: Sequence[Opcode]) -> bool:
    """Return whether two of the shared words have a content: my door is … open; not “I am not a crook”."""
    shared = [words.words[each.src_start : each.src_end] for each in operations if each.tag == "equal"]
    return sum(has_content(word) for part in shared for word in part) > 1


def _stand_for_few(operations: Sequence[Opcode], few: int = _EXCHANGED) -> bool:
    """Return whether one or two words stand for one or two: and | we | drink after, and | the people | drink after."""
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)] if operations else [0]
    return min(lengths) > 0 and max(lengths) <= few


def _is_rhetoric(operations: Sequence[Opcode], left: Words, right: Words) -> bool:
    """Return whether three words are changed as a speaker turns a sentence: in the | north, in the | south and west."""
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)]
    if max(lengths) <= _EXCHANGED:
        return False
    joined = not listed("joining_words").isdisjoint(_said(operations, left, right))
    return (min(lengths) > 1 and lengths[0] != lengths[1]) or joined


def _said(operations: Sequence[Opcode], left: Words, right: Words) -> frozenset[str]:
    """Return the words that differ in two quotations."""
    return frozenset(
        word
        for each in operations
        for word in (*left.words[each.src_start : each.src_end], *right.words[each.dest_start : each.dest_end])
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
    return any(mark in near for near in around for mark in _MARKS_OF_CHANGE)
