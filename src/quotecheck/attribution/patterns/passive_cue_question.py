"""Passive verb and a question: she was asked whether."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:wh",
    rank=24,
    after=rf"{ADJUNCT}{{0,1}}?(?P<content>H(?!,))",
    extent=Extent.CLAUSE,
    forms=frozenset({Form.PASSIVE}),
    finds=("She {cue was asked} {content whether the mine would close}.",),
)
