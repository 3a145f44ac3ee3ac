"""Seem or appear and what something seems: the plan seems a mistake."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import GAP, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np",
    rank=30,
    before=rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>{SUBJECT}){GAP}*",
    after=r"R?(?P<content>[^.?!;|,TtPH])",
    extent=Extent.OBJECT,
    forms=frozenset({Form.RAISING}),
    finds=("{content The plan} {cue seems} {content a costly mistake}.",),
)
