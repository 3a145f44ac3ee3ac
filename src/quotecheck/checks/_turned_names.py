"""Names of one body in two orders, each with its own letters: used by the checks of acronyms and organisations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck.checks._body_places import are_two
from quotecheck.checks._body_slips import near_names
from quotecheck.checks._confused_letters import turned
from quotecheck.model import Acronym, BodyName, Fit

_TURNED = 3  # letters


def turned_names(text: str, acronyms: Iterable[Acronym]) -> Iterator[tuple[Acronym, Acronym]]:
    """Yield two that differ in their order alone: Salt Care for Boats (SCB), Salt Boats Care (SBC).

    Of two that begin with other letters one sentence has not both, nor is either told apart: its rival, the CRS.
    """
    by_letters: dict[str, Acronym] = {}
    for other in acronyms:
        one = by_letters.setdefault("".join(sorted(other.letters)), other)
        if are_turned(one, other):
            sure = turned(one.letters) == turned(other.letters)
            if sure or not are_two(text, [_body(one)], [_body(other)]):
                yield one, other


def are_turned(one: Acronym, other: Acronym) -> bool:
    """Return whether two names with their initials differ in order: Board of Salt Use (BSU), Salt Use Board (SUB)."""
    letters = one.letters != other.letters and sorted(one.letters) == sorted(other.letters)
    initials = one.fit is other.fit is Fit.INITIALS and len(one.letters) >= _TURNED
    return letters and initials and near_names(one.words, other.words)


def _body(acronym: Acronym) -> BodyName:
    return BodyName(acronym.span, acronym.words, acronym.quoted)
