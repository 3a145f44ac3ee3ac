"""A statement, a participle and the body in which it was told: the gate was mended in May, noted in the company."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_only_at_a_time
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import head_of, kind_of_noun


def _is_no_teller(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody tells it there: the gate was mended in May, reported in Oslo."""
    start, end = after.span("source")
    body = kind_of_noun(skeleton.lower[head_of(skeleton.symbols, start, end)]) == "body"
    return not body or skeleton.lower[start - 1] not in {"at", "in"} or is_only_at_a_time(skeleton, cue, after)


pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=rf"(?P<content>.*{FINITE}.*),",
    after=rf"(?:R|{TIME})?P(?P<source>{NOUNS}{COMPLEMENT}{{0,3}})(?=[.;|]|,(?!R?[XVC]))",
    opens="DPRYyb0",
    rough="R?[PbDRYy0,]*?P[D0NKqYy']",
    forms=frozenset({Form.FINITE, Form.PARTICIPLE}),
    unless=_is_no_teller,
    finds=("{content The gate was mended in May}, {cue noted} in {source the port ministry}.",),
    passes_over=("The gate was mended in May, noted in Oslo.", "Ana Moe wrote a letter, lost in the ministry."),
)
