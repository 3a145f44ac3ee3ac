"""Passive verb, "by", the speaker, and behind a colon what was said: the result was announced by the clerk: …."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE
from quotecheck.attribution.skeleton import Skeleton

_REPORTS = 5
"""In how many of ten uses a verb must report something with "that" to do so before a colon."""


def _tells_nothing(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb reports nothing: the hall was built by three men: two masons and a smith."""
    return max(cue.verb.frames.get(frame, 0) for frame in ("that", "np+that", "pass:that")) < _REPORTS


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=8,
    after=rf"{ADJUNCT}{{0,2}}?b{SOURCE}:(?P<content>[^QMJ])",
    opens="DPbaR0Yy,",
    needs=":",
    forms=frozenset({Form.PASSIVE}),
    unless=_tells_nothing,
    finds=("The count {cue was announced} on Monday by {source the clerk, Ana Moe}: {content nobody had won}.",),
    passes_over=("The hall was built by three men: two masons and a smith.",),
)
