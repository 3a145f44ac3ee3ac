"""Speaker, verb, -ing: denied taking, proposed closing."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _is_adjunct(_: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind an adverb goes with the verb: she spoke softly, then left laughing."""
    return after["adverb"] is not None and "ing" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="ing",
    rank=60,
    after=r"(?P<content>(?P<adverb>R)?(?:[Gg]|Z[EeNDPZ]))",
    opens="ZGgR",
    extent=Extent.OBJECT,
    unless=_is_adjunct,
    finds=(
        "{source Ito} {cue denied} {content taking the money}.",
        "{source Ito} {cue denied} {content ever having called it slow}.",
        "{source Ito} {cue denied} {content being asleep in the kitchen}.",
    ),
    passes_over=("Ito answered slowly shutting the gate.",),
)
