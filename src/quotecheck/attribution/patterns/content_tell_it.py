"""A statement, then whose version it is: the gate was shut, if the clerk is to be believed."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._tell_it import TELL_IT, nobody_tells

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=3,
    cue=TELL_IT,
    before=r"(?P<content>.+?)(?:,|(?<=M))",
    after="(?=[.;?!|])",
    opens=".;?!|",
    unless=nobody_tells,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The gate was shut}, {cue to hear {source Ana Moe} tell it}.",
        "{content The gate was shut}, {cue the way {source the mayor} recalls it}.",
        "{content The gate was shut}, {cue if {source the clerk} is to be believed}.",
        "{content The gate was shut}, {cue if one is to believe {source the clerk}}.",
        "{content The gate was shut}, {cue if we are to credit {source a letter shown in the hall}}.",
    ),
    passes_over=("It froze all night, if the thermometer is to be believed.",),
)
