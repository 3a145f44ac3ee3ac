"""Passive verb and "that", nobody named: it was announced that."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=22,
    after=rf"{ADJUNCT}{{0,2}}?(?P<content>T)",
    opens="DTPbaR0Yy,",
    needs="T",
    extent=Extent.CLAUSE,
    forms=frozenset({Form.PASSIVE}),
    finds=("It {cue was announced} that {content the bridge would close}.",),
)
