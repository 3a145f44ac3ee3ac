"""To hear somebody tell it, a statement: to hear Ana Moe tell it, the gate was shut."""

from quotecheck.attribution.cue import Form
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
        "{cue If {source Ana Moe} is to be believed}, {content the gate was shut}.",
    ),
    passes_over=("To hear the choir sing, Ana Moe had come to Oslo.", "If you trust the clerk, lend him a boat."),
)
