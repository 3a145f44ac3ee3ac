"""Speaker, verb, -ing: denied taking, proposed closing."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_adjunct(_: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind an adverb or a phrase goes with the verb: she spoke softly, then left laughing.

    Nor does it belong to a verb that only now and then takes it: she described him on Monday taking a walk.
    """
    if after["phrase"]:
        return not cue.verb.mostly_tells("ing")
    return after["adverb"] is not None and "ing" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="ing",
    rank=60,
    after=rf"(?P<phrase>,R,|(?=[PY]){ADJUNCT}{{1,2}}(?=[GgZ][^,.;]))?(?P<content>(?P<adverb>R)?(?:[Gg]|ZR?[EeNDPZ]))",
    opens="GPRYZg,",
    rough="R?[GgZ]|,R,|[^.?!;|XTWHUQMJ]*[GgZ]",
    extent=Extent.OBJECT,
    unless=_is_adjunct,
    finds=(
        "{source Ito} {cue denied} {content taking the money}.",
        "{source Ito} {cue denied} {content ever having called it slow}.",
        "{source Ito} {cue denied} {content being asleep in the kitchen}.",
        "{source Ito} {cue denied} {content having ever met the buyer}.",
        "{source Ito} {cue denied} in a post on her page {content having met the buyer}.",
        "{source Ito} {cue denied}, however, {content having met the buyer}.",
    ),
    passes_over=("Ito answered slowly shutting the gate.", "Ito answered on Monday shutting the gate."),
)
