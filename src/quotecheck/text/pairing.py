"""Pair the quotation marks of one paragraph."""

from collections.abc import Iterable, Sequence

from quotecheck.system.tuples import NamedTuple
from quotecheck.text.marks import Family, Mark, Side

_DEPTH = 4
"""How far down the open marks a closing one looks for its partner; deeper nesting is no prose."""


class Pairing(NamedTuple):
    """The marks of a paragraph: those with a partner, and those without, each sort in reading order.

    `unclosed` marks stand inside no pair, `lost` ones inside one.
    """

    pairs: tuple[tuple[Mark, Mark], ...]
    unclosed: tuple[Mark, ...]
    lost: tuple[Mark, ...]
    unopened: tuple[Mark, ...]


def pair(marks: Sequence[Mark], *, single_first: bool) -> Pairing:
    """Return which mark closes which.

    Marks of one family pair. Where none of its own is open a closing mark takes another family's (“We lost," he
    said): that is careless, but not unbalanced. Single marks count inside double ones; on their own only where
    `single_first`.
    """
    marks = _settled(marks)
    pairs: list[tuple[Mark, Mark]] = []
    unopened: list[Mark] = []
    dropped: list[Mark] = []
    stack: list[Mark] = []
    for mark in marks:
        if mark.family is Family.SINGLE:
            if mark.side is Side.OPEN:
                if stack or single_first:
                    stack.append(mark)
            elif stack and stack[-1].family is Family.SINGLE:
                pairs.append((stack.pop(), mark))
            elif single_first and not stack and not mark.doubtful:
                unopened.append(mark)
            continue
        side = mark.side
        if side is Side.EITHER:
            side = Side.CLOSE if _partner(stack, mark) is not None else Side.OPEN
        if side is Side.OPEN:
            stack.append(mark)
            continue
        partner = _partner(stack, mark)
        if partner is None:
            if not mark.doubtful:
                unopened.append(mark)
            continue
        dropped.extend(lost for lost in stack[partner + 1 :] if lost.family is not Family.SINGLE)
        pairs.append((stack[partner], mark))
        del stack[partner:]
    unclosed = tuple(mark for mark in stack if mark.family is not Family.SINGLE or single_first)
    return Pairing(tuple(sorted(pairs)), unclosed, tuple(sorted(dropped)), tuple(unopened))


def pair_singles(marks: Iterable[Mark]) -> tuple[tuple[Mark, Mark], ...]:
    """Return the pairs of single marks that are open and shut beyond doubt, apostrophes being so many."""
    pairs = []
    opened = None
    for mark in marks:
        if mark.family is not Family.SINGLE:
            opened = None
        elif mark.side is Side.OPEN:
            opened = mark
        elif opened is not None and not mark.doubtful:
            pairs.append((opened, mark))
            opened = None
    return tuple(pairs)


def _partner(stack: Sequence[Mark], mark: Mark) -> int | None:
    """Return where in `stack` the mark stands that `mark` would close: its own family's before another's."""
    lowest = max(0, len(stack) - _DEPTH)
    other = None
    for i in range(len(stack) - 1, lowest - 1, -1):
        family = stack[i].family
        if family is mark.family:
            return i
        if other is None and family is not Family.SINGLE:
            other = i
    return other


def _settled(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks without those that turn out to be apostrophes or inches in this paragraph.

    "The workers’ union is angry,’ said Lee": a plural's apostrophe closes nothing when a surer mark follows before
    anything opens. "In a 30" pipe," he said: so it is with inches.
    """
    kept: list[Mark] = []
    sure = {Family.SINGLE: False, Family.STRAIGHT: False}
    for mark in reversed(marks):
        if mark.family in sure:
            if mark.doubtful and mark.side is not Side.OPEN and sure[mark.family]:
                continue
            sure[mark.family] = mark.side is Side.CLOSE and not (mark.doubtful and mark.family is Family.SINGLE)
        kept.append(mark)
    kept.reverse()
    return kept
