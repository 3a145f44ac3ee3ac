"""Speaker, verb, object and quotation: called the plan "a disgrace"."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUN_PHRASE, STATEMENT, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _names_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a word or two in marks are no name for the object.

    Called the plan “brave”; not: read him “Ulysses”, said the “plan” had failed.
    """
    if skeleton.symbols[after.end("content") - 1] != "q":
        return False
    return "np+quote" not in cue.verb.frames or bool(compiled(CLAUSE).match(skeleton.symbols, after.start("content")))


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+quote",
    rank=83,
    after=rf"(?P<content>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}?R?{STATEMENT}|(?:[D0]{{0,2}}[NK]{{1,4}}|[OIS])R?q)",
    opens="NKDSIOq0Yy'",
    needs="QMJq",
    rough=r"[^.?!;|TWHUXVC]*?(?:[(QMJq]|W[^.?!;|]*?[QMJq])",
    unless=_names_nothing,
    extent=Extent.OBJECT,
    finds=(
        "{source Diaz} {cue called} {content the ruling “a disgrace to every court in the land”}.",
        "{source Diaz} {cue called} {content the ruling “brave”}.",
    ),
)
