"""How likely somebody is meant: what traits count, and who is the likeliest of those who were weighed."""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.referents import Candidate, Found, Referent

NONE = "none"
"""The ground on which somebody is left unnamed, though others were weighed."""
HUNDREDTHS = 100


@cache
def antecedent_points() -> Mapping[str, int]:
    """Return what each trait of an antecedent counts, in hundredths of log-odds."""
    pairs = (line.split() for line in lexicon.lines("antecedent_points"))
    return {trait: int(points) for trait, points in pairs}


def nobody(weighed: Sequence[Candidate]) -> float:
    """Return the chance that none of those who were weighed is meant."""
    return 1.0 - sum(candidate.chance for candidate in weighed)


def settle(ranked: Sequence[Candidate], floor: float) -> tuple[Referent | None, tuple[Referent, ...]]:
    """Return the likeliest, or None and all that come near it where its chance is below `floor`."""
    if not ranked:
        return None, ()
    if ranked[0].chance >= floor:
        return ranked[0].referent, ()
    return None, tuple([candidate.referent for candidate in ranked if candidate.chance * _NEAR >= ranked[0].chance])


_NEAR = 3  # who is at least a third as likely as the likeliest may be meant, too


def chance(found: Found) -> float:
    """Return the chance that a source is who it was found to be."""
    if found.ground == NONE:
        return nobody(found.weighed)
    if found.weighed:
        return found.weighed[0].chance
    points = antecedent_points()[f"found:{found.ground}"]
    return 1 / (1 + math.exp(-points / HUNDREDTHS))
