"""Passive verb, preposition, content: was asked about, was accused of."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import OBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:{word}",
    rank=26,
    after=rf"R?(?P<word>[Poa])(?P<content>{OBJECT}|G|(?<!a)g)",
    opens="PoaR",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=("She {cue was asked about} {content the mine}.",),
)
