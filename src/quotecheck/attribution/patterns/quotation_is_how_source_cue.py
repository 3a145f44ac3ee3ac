"""Quotation, is how, speaker, verb: is how Ana Moe put it."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import OBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=1,
    before=r"(?P<content>[QMJ])[,-]?XH",
    after=rf"{OBJECT}?(?=[.,;|-])",
    opens="NKDSIOQMJq0Yy'.,;|-",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    finds=("“{content The gate was locked,}” is how {source Ana Moe} {cue put it}.",),
)
