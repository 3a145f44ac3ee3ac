"""As, speaker, verb, then what is said: as the mayor told reporters."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _does_it_to_somebody(_: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind the verb is no listener: as she admitted the patient, the nurse left."""
    return after["addressee"] is not None and "np+that" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"[aA]",
    after=rf"(?P<addressee>{NOUN_PHRASE})?{ADJUNCT}{{0,2}}+,(?P<content>[^,HWgG])",
    opens="NKDSIOPbaRq0Yy,'",
    needs=",",
    forms=frozenset({Form.FINITE}),
    unless=_does_it_to_somebody,
    finds=("As {source the mayor} {cue told} {addressee reporters}, {content the gate was locked}.",),
    passes_over=("As she admitted the patient, the nurse left.",),
)
