"""What is measured, passive verb, "by" and the speaker, amount: was put by the police at nine."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._amount import measures_nothing
from quotecheck.attribution.patterns._passive import SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+{word}",
    rank=8,
    before=SUBJECT_BEFORE,
    after=rf"b(?P<source>(?:{NOUNS}|O|S){COMPLEMENT}{{0,2}}?)(?P<content>(?P<word>[aP])[RDNKP]{{0,3}}0)",
    opens="b",
    needs="0",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    unless=measures_nothing,
    finds=(
        "{content The toll} {cue was given} by {source Ana Moe} {content as about 14}.",
        "{content The cost of the bridge} {cue was put} by {source the ministry} {content at 40 million crowns}.",
    ),
    passes_over=("The boat was sold by Ana Moe at 400 crowns.", "The bag was put by Ana Moe at 4 p.m. on the shelf."),
)
