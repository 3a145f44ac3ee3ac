"""A statement, "as", passive verb, "by" and the speaker: the nets were empty, as was pointed out by a fisher."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=9,
    before=r"(?P<content>.+?)[,-]a",
    after=rf"{ADJUNCT}{{0,2}}?b{SOURCE}(?=[.,;?!|W])",
    opens="DPbaR0Yy,",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=("{content The nets were empty}, as {cue was pointed out} by {source Bo Lie}.",),
    passes_over=("The crowd fell silent, as the verdict was read out by the clerk.",),
)
