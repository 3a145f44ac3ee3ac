"""Somebody's message, a colon and what it is: her calculation: the wall takes a year; their version is different: …."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import CLAUSE, NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import (
    BE,
    BEING,
    FROM,
    JOINED,
    NOUN,
    OPENED,
    OWNED,
    OWNER,
    SAYING,
    WHOSE,
    nobody_speaks,
)
from quotecheck.attribution.symbols.skeleton import Skeleton

# Her calculation is | simple: | with ten men | the wall takes a year.
_STATED = rf"{TIME}?(?:{BE}(?:R{{0,2}}[ND]|R{{1,2}}))?(?=:(?:[PbG][^.?!;|,XVC]{{1,12}}?(?=[DSK]))?{CLAUSE})"


def _is_no_message(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether it is the paper's own: our view: the mayor should go."""
    if nobody_speaks(skeleton, cue, after):
        return True
    return cue.source is not None and skeleton.lower[cue.source.start] in {"my", "our", "your"}


pattern = Pattern(
    __name__,
    __doc__,
    frame="colon",
    rank=4,
    cue=PhraseCue(
        "message_colon assertion colon:8",
        shape=rf"{OWNED}(?P<cue>{NOUN}(?:[Pt]{NOUNS})?{_STATED})",
        also=(rf"(?P<cue>{OPENED}{FROM}{OWNER}{_STATED})",),
        sign=":[^|]*[XVCS]",
        words=SAYING,
        may_hold={**WHOSE, **JOINED, **BEING},
        form=Form.NOMINAL,
    ),
    before="(?:.*;)?(?:[^XVCcGgEe;:]*|R?I?[VX])",  # there came | a warning from the guild: …
    after=":(?P<content>.)",
    opens=":",
    unless=_is_no_message,
    finds=(
        "{source Her} further {cue remark}: {content the gate had been open since March}.",
        "{source The clerk}’s {cue conclusion}: {content the gate must be rebuilt}.",
        "{source The weavers}’ {cue version is another}: {content nobody had warned them}.",
        "{cue The verdict of {source Ana Moe, a surgeon}}: {content the wound was old}.",
        "{source His} {cue calculation}: {content with ten hands the hull takes a year}.",
    ),
    passes_over=(
        "Our view: the mayor should go.",
        "Ana Moe rejected the clerk's claim: the gate was open.",
        "The point of the exercise: everyone should swim.",
    ),
)
