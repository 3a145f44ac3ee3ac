"""A statement, "so", whoever said it, as German has it: the gate was shut, so the clerk."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton


def _nobody_speaks(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether nobody stands there who can say anything: it was late, so no bus."""
    return cue.source is None or not can_speak(skeleton, cue.source.start, cue.source.stop)


pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=6,
    cue=PhraseCue(
        "so assertion back:9",
        shape=rf"(?P<cue>(?<=[,QMJ])(?P<so>R))(?P<source>{NOUNS}{COMPLEMENT}{{0,2}})(?=[.;?!|])",
        words={"so": "so thus"},
        form=Form.TRAILING,
    ),
    before=rf"(?P<content>.*[QMJ]|.*{FINITE}.+?),?",
    after="",
    opens="",
    unless=_nobody_speaks,
    finds=(
        "{content The gate was shut}, {cue so} {source the clerk}.",
        "“{content The gate was shut,}” {cue thus} {source Ana Moe}.",
    ),
    passes_over=("It was late, so no bus.", "The gate was shut, so the clerk left."),
)
