"""Content, verb, speaker, the reason, which belongs to what is said: it may rise, said Dee Park, because it rains."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton

_REASONS = frozenset({"because", "if", "since", "unless"})


def _is_no_reason(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the writer goes on: the toll may rise, said Dee Park, while others disagree."""
    return skeleton.lower[after.start("reason")] not in _REASONS


pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=5,
    before=r"(?P<content>.+?),",
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,4}}+(?=,R?[HU]))?),?(?P<content>R?(?P<reason>[HU])(?={CLAUSE}))",
    opens="NKDSIOq0Yy'",
    needs="HU",
    forms=frozenset({Form.FINITE}),
    unless=_is_no_reason,
    finds=(
        "{content The toll may rise}, {cue cautioned} {source the mayor, Dee Park,} {content because it still rains}.",
        "{content The toll may rise}, {cue cautioned} {source Dee Park}, {content partly because it still rains}.",
    ),
    passes_over=("The dog, barked the mayor.",),
)
