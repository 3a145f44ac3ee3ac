"""Speaker, verb, whom, "that"."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, BEHIND_THAT, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._rejected import is_rejected
from quotecheck.attribution.skeleton import Skeleton


def _is_rejected(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    return is_rejected(skeleton, cue, after.span("addressee"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=80,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+(?:,?&?{NOUN_PHRASE})*){ADJUNCT}{{0,2}}?,?(?P<content>T)(?={BEHIND_THAT})",
    opens="NKDSIOtq0Yy'",
    needs="T",
    unless=_is_rejected,
    finds=(
        "{source Ana Moe} {cue told} {addressee an earlier sitting} that {content she had inherited the mess}.",
        "{source Ana Moe} {cue told} {addressee the board after the meeting} that {content she had left}.",
        "{source The mother of three} {cue told} {addressee The Echo} that {content rents had doubled}.",
        "{source The minister} {cue told} {addressee the board} that {content rents had doubled}.",
        "On 3 May, {source the firm's then head, Al Barr,} {cue warned} {addressee the board} that {content it fell}.",
    ),
)
