"""What a source said, then a statement in line with it: going by what the mayor said."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, SAYER, says_nothing

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    after=rf"H{SAYER}(?:,|(?<=,))(?P<content>[^,])",
    opens="H",
    cue=ACCORDING_TO,
    unless=says_nothing,
    forms=frozenset({Form.FRONTED}),
    finds=(
        "{cue In keeping with} what {source the mayor} stated, {content the bridge is safe}.",
        "{cue As per} what was stated by {source the mayor}, {content the bridge is safe}.",
    ),
)
