"""Content, passive verb, "by" and the speaker: the plan was criticized by the union."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE, SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:by",
    rank=10,
    before=SUBJECT_BEFORE,
    after=rf"{ADJUNCT}{{0,2}}?b{SOURCE}(?!aR?[D0QMJq])",  # hailed by the mayor | as “a new dawn”
    opens="DPbaR0Yy,",
    needs="b",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=("{content The plan} {cue was criticized} by {source the union}.",),
)
