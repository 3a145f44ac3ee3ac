"""As, speaker, verb, then what is said: as the mayor told reporters."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_only_at_a_time
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_the_time(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether something was done while somebody spoke or did it to somebody, who is no listener.

    As she admitted the patient, the nurse left; as the mayor spoke, a drummer asked for water.
    """
    to_somebody = after["addressee"] is not None and not cue.verb.only_tells("np+that")
    return to_somebody or is_only_at_a_time(skeleton, cue, after)


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"[aA]",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE}))?{ADJUNCT}{{0,2}}+,(?P<content>[^,HWgG]|(?<=R,)H)",
    opens="NKDSIOPbaRq0Yy,'t",
    needs=",",
    forms=frozenset({Form.FINITE}),
    unless=_tells_the_time,
    finds=("As {source the mayor} {cue told} {addressee reporters}, {content the gate was locked}.",),
    passes_over=(
        "As she admitted the patient, the nurse left.",
        "As the mayor spoke, a drummer in the square fell asleep.",
    ),
)
