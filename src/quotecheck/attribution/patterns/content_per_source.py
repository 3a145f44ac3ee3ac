"""Something is so, per a source: the bridge is safe, per the ministry."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import FINITE, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._per import PER

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=PER,
    forms=frozenset({Form.TRAILING}),
    before=rf"(?P<content>.*?{FINITE}.*?)(?<![CcegVX])[,(-]",
    after=rf"(?P<source>{SUBJECT})",
    opens="NKDSIOq0Yy'",
    finds=("{content The bridge is safe}, {cue per} {source the ministry}.",),
    passes_over=(
        "The ferry costs six crowns, twice per day.",
        "The ferry costs six crowns per person.",
        "A quarter of that, per the ministry's plan, is 40,000 crowns.",
        "Ana Moe said, per an interpreter, that the bridge is safe.",
    ),
)
