"""A statement, speaker, verb, a colon and what is quoted of it: the roof fell, the clerk recalled: "It was gone."."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=3,
    before=rf"(?P<content>(?![PbaUHGEegCV]){CLAUSE}[^QMJ:]{{0,40}}?),",
    after=rf"{ADJUNCT}{{0,2}}:(?P<content>[QMJ])",
    opens=",0:DPRYaby",
    needs=":",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    finds=("{content The roof fell at noon}, {source the clerk} {cue recalled}: {content “I was below it.”}",),
    passes_over=("When the roof fell, the clerk laughed: up went the price.",),
)
