"""According to a source, something is so."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    after=rf"(?P<source>{SUBJECT}(?:&{SUBJECT})?)(?:,|(?<=,))(?P<content>[^,])",
    forms=frozenset({Form.FRONTED}),
    finds=("{cue According to} {source the ministry}, {content the bridge is safe}.",),
)
