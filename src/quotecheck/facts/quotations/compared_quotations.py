"""Compare two quotations word by word: what of them is the same, and which words stand in place of which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotecheck.facts.quotations.alike_phrases import has_content
from quotecheck.facts.quotations.overlaps import overlap_of, runs_of, sizes_of, up_to_its_stop
from quotecheck.facts.words.shared_words import WordRow, Words
from quotecheck.model import Span, TextIndex
from quotecheck.system.tuples import NamedTuple

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

FEWEST = 7
EXCHANGED = 2
LONGEST_PHRASE = 9  # words, of which three are enough where the first and the last are kept
MARKS_OF_CHANGE = ("...", "…", ". . .", "[", "]")  # by which a quotation says that not all words are the speaker's
_ENOUGH = 10  # words in common from which other last words are a change
_LAST = 3  # words at the end that stand for as few


class Said(NamedTuple):
    """What a quotation says, how deep it stands in others, and its words."""

    span: Span
    depth: int
    words: Words


def said_in(index: TextIndex, row: WordRow) -> tuple[Said, ...]:
    """Return what the quotations of a text say, those in a quotation of a quotation left out.

    Worked out once for all that compares them: 0.3% of the time of an article.
    """
    own = (each for each in index.quotations if each.depth <= 1)
    return tuple(Said(each.inner, each.depth, row.placed(each.inner)) for each in own)


class Comparison(NamedTuple):
    """Two quotations laid side by side, `left` and `right`, without what only the longer one says.

    `operations` lead from the first words that are kept to the last, `changed` are those that keep none. `shared` words
    are kept and `altered` changed. `sizes` are those of the whole quotations. `framed`: they are a phrase, of which the
    first and the last word are kept.
    """

    left: Words
    right: Words
    operations: Sequence[Opcode]
    changed: Sequence[Opcode]
    shared: int
    altered: int
    sizes: tuple[int, int]
    framed: bool

    @property
    def parts(self) -> tuple[Span, Span]:
        """Where what is repeated stands in each."""
        return self._places(self.operations)

    @property
    def changes(self) -> Sequence[tuple[Span, Span]]:
        """Where the words that differ stand in each."""
        return [self._places(run) for alike, run in runs_of(self.operations) if not alike]

    @property
    def is_same(self) -> bool:
        """Whether they are one quotation, word for word."""
        return not self.changed and self.shared == self.sizes[0] == self.sizes[1]

    @property
    def is_exchanged(self) -> bool:
        """Whether nothing differs but a word, or two, that stand for as many."""
        return len(self.changed) == 1 and is_exchange(self.changed[0])

    def _places(self, run: Sequence[Opcode]) -> tuple[Span, Span]:
        first, last = run[0], run[-1]
        return self.left.place(first.src_start, last.src_end), self.right.place(first.dest_start, last.dest_end)


def compare(text: str, first: Words, again: Words) -> Comparison | None:
    """Return how two quotations of `text` differ, None where they have no word in common."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 (only some articles need it)

    left, right = up_to_its_stop(text, *overlap_of(first, again))
    every = list(Levenshtein.opcodes(left.alike, right.alike))
    equal = [i for i, operation in enumerate(every) if operation.tag == "equal"]
    if not equal:
        return None
    shared = sum(sizes_of(every[i])[0] for i in equal)
    operations = _repeated(every, equal, shared)
    changed = [operation for operation in operations if operation.tag != "equal"]
    altered = sum(max(sizes_of(operation)) for operation in changed)
    sizes = first.size, again.size
    framed = every[0].tag == every[-1].tag == "equal" and min(sizes) <= LONGEST_PHRASE
    return Comparison(left, right, operations, changed, shared, altered, sizes, framed)


def _repeated(operations: Sequence[Opcode], equal: Sequence[int], shared: int) -> list[Opcode]:
    """Return the operations from the first words that are kept to the last, with the words exchanged around them.

    A first or last word that was exchanged is a difference; words that only one of the two has there are not.
    """
    inside = [*operations[equal[0] : equal[-1] + 1]]
    before, behind = operations[: equal[0]], operations[equal[-1] + 1 :]
    if len(before) == 1 and is_exchange(before[0]):
        inside = [*before, *inside]
    if len(behind) == 1 and is_exchange(behind[0]):
        return [*inside, *behind]
    if FEWEST <= shared < _ENOUGH and stand_for_few(behind):
        return [*inside, *behind]  # up as a spreadsheet, up as a balance sheet
    return [*inside, *(other_end(behind) if shared >= _ENOUGH else ())]


def other_end(operations: Sequence[Opcode]) -> Sequence[Opcode]:
    """Return what two long quotations end in if those are a few words each: told it to wait, told it to be quiet."""
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)] if operations else [0]
    return operations if min(lengths) and max(lengths) <= _LAST else ()


def is_exchange(operation: Opcode) -> bool:
    """Return whether one or two words stand in the place of as many."""
    one, other = sizes_of(operation)
    return operation.tag == "replace" and one == other <= EXCHANGED


def stand_for_few(operations: Sequence[Opcode], few: int = EXCHANGED) -> bool:
    """Return whether one or two words stand for one or two: and | we | drink after, and | the people | drink after."""
    lengths = [sum(each) for each in zip(*map(sizes_of, operations), strict=True)] if operations else [0]
    return min(lengths) > 0 and max(lengths) <= few


def tells_something(words: Words, operations: Sequence[Opcode]) -> bool:
    """Return whether two of the shared words have a content: my door is … open; not “I am not a crook”."""
    shared = [words.words[each.src_start : each.src_end] for each in operations if each.tag == "equal"]
    return sum(has_content(word) for part in shared for word in part) > 1
