"""What a source, a pronoun or a description can point to, and what was weighed before one was chosen."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck.model import EntityKind, Mention, Resolution

Referent = tuple[str, int]
"""A person ("p", number), a body ("b", number), what only a source names ("s", number of the attribution), or who is
only described ("d", number)."""


class Occurrence(NamedTuple):
    """A place where somebody is named or meant, by the numbers of its sentence and paragraph.

    `weight` is how much it brings somebody to mind, in hundredths: as a subject and a speaker more, within what is
    said less. `spoke`: as the source of an attribution; `reported`: within what somebody is said to have said.
    """

    sentence: int
    paragraph: int
    referent: Referent
    weight: int
    subject: bool
    spoke: bool
    quoted: bool
    reported: bool


class Fit(NamedTuple):
    """How well somebody fits a pronoun or description by what they are: hundredths, and the traits that gave them."""

    points: float
    traits: tuple[str, ...]


class Candidate(NamedTuple):
    """Somebody whom a pronoun or description at the offset `at` can mean.

    `points`, in hundredths, are those of `occurrence`, the place that brings them to mind most, and of `fit`;
    `antecedents.traits_of` takes them apart.
    """

    referent: Referent
    points: float
    occurrence: Occurrence
    fit: Fit
    at: int


class Found(NamedTuple):
    """Who a source is. `name` and `role` are set only where no entity holds them.

    `candidates` are those who fit equally well, where nobody was chosen; `weighed` are all who were compared, the
    likeliest first.
    """

    kind: EntityKind
    resolution: Resolution
    referent: Referent | None = None
    name: str | None = None
    role: str | None = None
    candidates: tuple[Referent, ...] = ()
    sex: str = ""
    plural: bool = False
    weighed: tuple[Candidate, ...] = ()


class Meant(NamedTuple):
    """Whom a pronoun or a description of the narration means, None where two tie; `weighed` as in `Found`."""

    mention: Mention
    referent: Referent | None
    weighed: tuple[Candidate, ...] = ()


NOBODY = Found(EntityKind.UNKNOWN, Resolution.NONE)
