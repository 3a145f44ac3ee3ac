"""A part of a statement, "per", somebody, the rest: each year, per the ministry, would cost more."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import FINITE, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._per import PER
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak


def _measures(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody speaks: the cost, per the ministry's plan, is 40 crowns."""
    return not can_speak(skeleton, *after.span("source"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=3,
    before=r"(?:.*[;:])?(?P<content>[^XVC;:]+?),",
    after=rf"(?P<source>{SUBJECT}),(?P<content>R?(?!CT){FINITE})",
    opens="NKDSIOq0Yy'",
    cue=PER,
    unless=_measures,
    forms=frozenset({Form.TRAILING}),
    finds=("{content Each year of delay}, {cue per} {source the ministry}, {content would add to the deficit}.",),
    passes_over=("A quarter of that, per the ministry's plan, is 40,000 crowns.",),
)
