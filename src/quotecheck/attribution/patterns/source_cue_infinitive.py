"""Speaker, verb, "to": a promise, a refusal, a plan."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import NOUNS, PARTED, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _names_nobody(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether somebody only wants no name in print: asked not to be named; not: vowed not to be silenced."""
    start = after.start("content")
    words = skeleton.lower[start - 1 : start + 3]
    return words[:3] == ("not", "to", "be") and words[3] in lexicon.words("named_in_print")


pattern = Pattern(
    __name__,
    __doc__,
    frame="to",
    rank=30,
    after=rf"(?:(?:R|{TIME}){{0,2}}|{TIME}P{NOUNS}|{PARTED})(?P<content>tR?[vcZX])",
    opens="DPtbR0Yy,",
    needs="t",
    extent=Extent.OBJECT,
    unless=_names_nobody,
    finds=(
        "{source The union} {cue vowed} {content to strike}.",
        "{source The drover} {cue claimed} {content to have paid 40 crowns at the gate}.",
        "{source The union} {cue vowed} {content not to be silenced}.",
        "{source The union} {cue vowed}, if need be, {content to strike}.",
        "{source Ana Moe} {cue promised} Sunday at an Ostby rally {content to shut the pier}.",
    ),
    passes_over=("The cook asked not to be named because the talks are private.",),
)
