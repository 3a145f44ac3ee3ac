"""Passive verb and a quotation, nobody named."""

from quotecheck.attribution.cues import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:quote",
    rank=12,
    after=r",?:?(?P<content>[QMJ])",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=("She {cue was asked}, “{content Will the mine ever close?}”",),
)
