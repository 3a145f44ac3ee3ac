"""Whose version it is, a statement: to hear Ana Moe tell it, the gate was shut; if the clerk is to be believed."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._tell_it import TELL_IT, nobody_tells

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    cue=TELL_IT,
    after=r",(?P<content>[^,vc])",
    opens=",",
    unless=nobody_tells,
    forms=frozenset({Form.FRONTED}),
    finds=(
        "{cue To hear {source Ana Moe} tell it}, {content the gate was shut}.",
        "{cue As {source Ana Moe} sees it}, {content the gate was shut}.",
        "{cue If {source the clerk’s register} is to be relied upon}, {content the gate was shut}.",
        "{cue If one believes {source a letter shown in the hall}}, {content the gate was shut}.",
    ),
    passes_over=(
        "To hear the choir sing, Ana Moe had come to Oslo.",
        "As she saw it, the dog ran.",
        "If you trust the clerk, lend him a boat.",
        "If the thermometer is to be believed, it froze all night.",
    ),
)
