"""Who is told, passive verb, "by" and the speaker, "that": the council was told by the clerk that."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_nobody(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb has no listener that could be its subject: the bridge was built by a firm that failed."""
    return "np+that" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=10,
    before=".*?[NKS0,)R]",
    after=rf"{ADJUNCT}{{0,2}}?b(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}+&)?{SUBJECT}){ADJUNCT}{{0,2}}?,?(?P<content>{THAT})",
    opens=",0DPRYaby",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    unless=_tells_nobody,
    finds=(
        "The council {cue was told} by {source Ana Moe} that {content two boats had sunk}.",
        "The council {cue was told} on Monday by {source Ana Moe, the mayor,} that {content it rained}.",
        "The board {cue was told} by {source rowers Ana Moe and Bo Lie} that {content the gate was open}.",
        "Ana Moe, 46, a cook, {cue was told} by {source a doctor} that {content she had measles}.",
        "Keepers {cue were assured} by {source the clerk} that {content the register had been closed}.",
    ),
    passes_over=("The gate was built by the firm that won the tender.",),
)
