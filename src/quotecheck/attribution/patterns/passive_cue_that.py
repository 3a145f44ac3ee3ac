"""Passive verb and "that", nobody named: it was announced that; or none: they were told the bridge would close."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_no_clause(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether something other than a clause stands behind a verb without "that": was told the story."""
    if skeleton.symbols[after.start("content")] == "T":
        return False
    return "pass:clause" not in cue.verb.frames or not compiled(CLAUSE).match(skeleton.symbols, after.start("content"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=22,
    after=rf"{ADJUNCT}{{0,2}}?(?P<content>T|(?=[DNKSI0]))",
    opens="DTPbaR0Yy,NKSI",
    extent=Extent.CLAUSE,
    forms=frozenset({Form.PASSIVE}),
    unless=_tells_no_clause,
    finds=(
        "It {cue was announced} that {content the bridge would close}.",
        "Residents {cue were told} {content the ferry would not sail before May}.",
    ),
    passes_over=("Residents were told the story of the man who sank the ferry.",),
)
