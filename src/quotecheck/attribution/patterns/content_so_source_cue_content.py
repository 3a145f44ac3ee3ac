"""A part of a statement, "so", speaker, verb, the rest: the keeper, so she disclosed, will have his knee scanned."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, FINITE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_joined_otherwise(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether another adverb than "so" opens the credit: the boat, then she said, was sold."""
    opening = skeleton.symbols.rfind(",", 0, cue.first) + 1
    return skeleton.lower[opening] != "so"


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"(?P<content>.+?),R",
    after=rf"{ADJUNCT}{{0,2}}+,(?P<content>R?{FINITE})",
    opens="DPR0abYy,",
    needs=",",
    forms=frozenset({Form.FINITE}),
    unless=_is_joined_otherwise,
    finds=("{content The keeper}, so {source Ana Moe} {cue disclosed}, {content will have his knee scanned}.",),
    passes_over=("The boat, then she said so, was sold.", "It was late, so Ana Moe left, was tired and slept."),
)
