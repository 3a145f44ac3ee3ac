"""Passive verb and a clause without "that": was told the bridge would close."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import CLAUSE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _tells_nobody(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb has no listener that could be its subject: the bridge was built."""
    return "np+that" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:clause",
    rank=23,
    after=rf"(?P<content>(?!T){CLAUSE})",
    opens="NKDSIOTHPRU0Yyq'",
    needs="STXVC",
    forms=frozenset({Form.PASSIVE}),
    unless=_tells_nobody,
    finds=("Staff {cue were told} {content the bridge would close}.",),
)
