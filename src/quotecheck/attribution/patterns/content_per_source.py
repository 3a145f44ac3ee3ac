"""Something is so, per a source: the bridge is safe, per the ministry."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import FINITE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE
from quotecheck.attribution.patterns._per import PER
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak


def _follows(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether "so" opens what followed: the pier was shut, so the fishers left."""
    if skeleton.lower[cue.first] == "per":
        return False
    source = after.span("source")
    return skeleton.symbols[source[1]] not in ".;|" or not can_speak(skeleton, *source)


pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=PER,
    forms=frozenset({Form.TRAILING}),
    before=rf"(?P<content>.*?{FINITE}.*?(?<![CcegVX])(?=[,(-])|[QMJ])[,(-]?",
    after=SOURCE,
    opens="NKDSIOq0Yy'",
    unless=_follows,
    finds=(
        "{content The bridge is safe}, {cue per} {source the ministry}.",
        "“{content The bridge is safe,}” {cue per} {source the ministry}.",
        "{content The bridge is safe}, {cue so} {source the ministry’s spokesman}.",
    ),
    passes_over=(
        "The ferry costs six crowns, twice per day.",
        "The ferry costs six crowns per person.",
        "The pier was shut, so the fishers left.",
        "The pier was shut, so no ferry.",
        "A quarter of that, per the ministry's plan, is 40,000 crowns.",
        "Ana Moe said, per an interpreter, that the bridge is safe.",
    ),
)
