"""A statement, a pronoun, its verb, a colon and what is quoted of it: the roof fell, she recalled: "It was gone."."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_introduced(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether the speaker may come in here, behind what the paper tells: the bell rang, the clerk said: “…”."""
    return skeleton.symbols[cue.first - 1] != "S"


pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=3,
    before=rf"(?P<content>(?![PbaUHGEegCV])(?={CLAUSE})[^QMJ:,]+),",
    after=rf"{ADJUNCT}{{0,2}}:(?P<content>[QMJ])",
    opens=",0:DPRYaby",
    needs=":",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    unless=_is_introduced,
    finds=("{content The roof fell at noon}, {source she} {cue recalled}: {content “I was below it.”}",),
    passes_over=(
        "When the roof fell, the clerk laughed: up went the price.",
        "The bell rang, the clerk said: “It is noon.”",
        "The count went on all night and, weary, he said: “It is done.”",
    ),
)
