"""Passive verb, "by" and the speaker, "to": drivers were told by the police to stay away."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:by",
    rank=9,
    after=rf"b(?P<source>{NOUNS}{COMPLEMENT}{{0,2}}?)(?P<content>tR?[vcZ]|{THAT}|H)",
    opens="b",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=("Drivers {cue were told} by {source the police} {content to avoid the bridge}.",),
)
