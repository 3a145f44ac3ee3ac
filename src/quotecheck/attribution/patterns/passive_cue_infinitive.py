"""Passive verb and "to", nobody named: the bank is expected to act."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import GAP, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:to",
    rank=20,
    before=rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>{SUBJECT}){GAP}*",
    after=r"R?(?P<content>tR?[vcZ])",
    opens="tR",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=("{content The bank} {cue is expected} {content to raise rates}.",),
)
