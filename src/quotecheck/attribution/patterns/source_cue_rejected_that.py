"""Speaker, verb of rejecting, what is rejected: rejected the claim that the vote was lost."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, BEHIND_THAT, COMPLEMENT, MAY_TELL_THAT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._rejected import is_rejected
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_not_rejected(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    return not is_rejected(skeleton, cue, (after.start("content"), after.end("said")))


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=79,
    after=rf"(?P<content>(?P<said>{NOUNS}){COMPLEMENT}{{0,2}}+){ADJUNCT}{{0,2}}?T(?={BEHIND_THAT})",
    opens="NKD0qYy'",
    needs="T",
    rough=MAY_TELL_THAT,
    unless=_is_not_rejected,
    finds=("{source Diaz} {cue rejected} {content the claim that he had lied}.",),
    passes_over=("Diaz told the board that.",),
)
