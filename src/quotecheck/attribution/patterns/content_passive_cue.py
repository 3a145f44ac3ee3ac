"""What is told, then who was told it, and the rest of it, if any: the driver slept, the jury was told."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_nobody(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb has no listener that could be its subject: the driver slept, the bridge was built."""
    return "np+that" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=21,
    before=rf"(?P<content>.+?),{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+",
    after=rf"{TIME}?(?:(?=[.;?!|]|,[&B])|,(?P<content>[XVC]))",
    opens=".;?!|,PbDR0Yy",
    forms=frozenset({Form.PASSIVE}),
    unless=_tells_nobody,
    finds=(
        "{content The driver had slept for two hours}, the jury {cue was told}.",
        "{content The bridge will not open before May}, members {cue were told} last Monday, and left.",
        "{content The driver}, the jury {cue was told}, {content had slept for two hours}.",
    ),
)
