"""As, speaker, verb, then what is said: as the mayor told reporters."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _does_it_to_somebody(_: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind the verb is no listener: as she admitted the patient, the nurse left."""
    return after["addressee"] is not None and cue.verb.frames.get("np+that", 0) < _TOLD


_TOLD = 8
"""In how many of ten uses a verb must report something behind an object for that to be a listener."""

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"[aA]",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE}))?{ADJUNCT}{{0,2}}+,(?P<content>[^,HWgG])",
    opens="NKDSIOPbaRq0Yy,'t",
    needs=",",
    forms=frozenset({Form.FINITE}),
    unless=_does_it_to_somebody,
    finds=("As {source the mayor} {cue told} {addressee reporters}, {content the gate was locked}.",),
    passes_over=("As she admitted the patient, the nurse left.",),
)
