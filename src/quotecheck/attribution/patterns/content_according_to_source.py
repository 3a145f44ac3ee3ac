"""Something is so, according to a source."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    before=r"(?P<content>.+?)[,(-]?",
    after=rf"(?P<source>{SUBJECT})",
    forms=frozenset({Form.TRAILING}),
    finds=("{content The bridge is safe}, {cue according to} {source the ministry}.",),
)
