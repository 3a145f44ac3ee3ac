"""What is measured, passive verb, amount, "by" and the speaker: was put at nine by the police."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._amount import measures_nothing
from quotecheck.attribution.patterns._passive import SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+{word}",
    rank=8,
    before=SUBJECT_BEFORE,
    after=rf"(?P<content>(?P<word>[aP])[RDNKP]{{0,3}}0+[yNK]*)b(?P<source>{SUBJECT})",
    opens="aP",
    needs="0",
    extent=Extent.GROUP,
    forms=frozenset({Form.PASSIVE}),
    unless=measures_nothing,
    finds=("{content The gap} {cue was quantified} {content at seven minutes} by {source Ana Moe}.",),
    passes_over=("The boat was sold at 400 crowns by Ana Moe.",),
)
