"""A statement, "or so", speaker, verb: the mine was safe, or so they said."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _is_another_clause(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether "and then" or the like stands before the speaker, and no "or so"."""
    comma = skeleton.symbols.rfind(",", 0, cue.first)
    return skeleton.lower[comma + 1 : comma + 3] != ("or", "so")


pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=r"(?P<content>.+?),&R",
    after=r"(?=[.;?!|,)])",
    opens=".?!;|,)",
    forms=frozenset({Form.FINITE}),
    unless=_is_another_clause,
    finds=("{content The mine was safe}, or so {source its owners} {cue claimed}.",),
    passes_over=("The mine was shut, and then its owners complained.",),
)
