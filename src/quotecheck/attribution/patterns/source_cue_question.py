"""Speaker, verb, question word: asked whether, explained how."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, FINITE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _says_so(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what was said stands elsewhere: he said so when the debate ended; it will go, he said when asked.

    A question has a subject, a participle behind "when" has none; not: said when elected he would stay.
    """
    symbols, asked = skeleton.symbols, after.start("content")
    timed = skeleton.lower[asked] in {"when", "whenever"} and symbols[asked + 1] in "Ee"
    return (timed and symbols[asked + 2] in "PTHbo,:.|") or skeleton.lower[cue.end] == "so"


pattern = Pattern(
    __name__,
    __doc__,
    frame="wh",
    rank=40,
    after=rf"(?:{ADJUNCT}{{0,2}}?(?=H)|R?|at)(?P<content>H(?!,)|W(?=R?{FINITE}))",
    opens="DHPbaR0Yy,W",
    needs="HW",
    rough="[HPbaR,YyW]|[D0]+[RYy]",
    unless=_says_so,
    finds=(
        "{source Reporters} {cue asked} {content whether the mine would close}.",
        "{source Reporters} {cue wondered} aloud {content who would close the mine}.",
        "{source Reporters} {cue inquired} as to {content which would close}.",
    ),
    passes_over=("The minister said so when the debate ended.", "The minister said when told of it that he would go."),
)
