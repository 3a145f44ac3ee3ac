"""Speaker, verb, what is measured, "closer to", amount: put the figure closer to 900."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_not_near(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no amount is given: she put the boat next to 12 others."""
    return "amount+at" not in cue.verb.frames or skeleton.lower[after.start("to") - 1] not in lexicon.words("nearer")


pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+at",
    rank=37,
    after=rf"(?P<content>(?!Y){NOUN_PHRASE}{COMPLEMENT}{{0,4}}?(?P<to>t)[RDNKP]{{0,3}}0)",
    opens="'0DIKNOSYqy",
    needs="t",
    listed="amount+at",
    extent=Extent.OBJECT,
    unless=_is_not_near,
    finds=(
        "{source Ana Moe, a clerk,} {cue put} {content the rise closer to 2%}.",
        "{source The union} {cue put} {content the count of boats nearer to 900}.",
    ),
    passes_over=("She brought the boat closer to 12 others.",),
)
