"""Seem or appear and "to": the bank appears to be ready."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import GAP, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="to",
    rank=20,
    before=rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>{SUBJECT}){GAP}*",
    after=r"R?(?P<content>tR?[vcZ])",
    extent=Extent.OBJECT,
    forms=frozenset({Form.RAISING}),
    finds=("{content The bank} {cue appears} {content to be ready}.",),
)
