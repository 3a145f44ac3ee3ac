"""Something is so, per a source: the bridge is safe, per the ministry."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=PhraseCue("per assertion back:7", shape="(?P<per>P)(?=[DK])", words={"per": "per"}),
    before=r"(?P<content>.+?)[,(-]",
    after=rf"(?P<source>{SUBJECT})",
    opens="NKDSIOq0Yy'",
    forms=frozenset({Form.TRAILING}),
    finds=("{content The bridge is safe}, {cue per} {source the ministry}.",),
    passes_over=("The ferry costs six crowns, twice per day.", "The ferry costs six crowns per person."),
)
