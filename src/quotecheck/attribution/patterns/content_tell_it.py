"""A statement, to hear somebody tell it, perhaps its rest: the gate, to hear Ana Moe tell it, was shut."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._tell_it import TELL_IT, nobody_tells

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=TELL_IT,
    before=r"(?P<content>.+?)[,-]",
    after=r"(?:[,-](?P<content>&?R?[XVC])|(?=[,.;?!|)-]))",
    opens=",.;?!|)-",
    unless=nobody_tells,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The gate was shut}, {cue to hear {source the keeper} tell it}.",
        "{content The gate}, {cue to hear {source the keeper} tell it}, {content was never shut}.",
        "{content The gate was shut}, {cue if {source the clerk’s register} is to be relied upon}.",
        "{content The gate was shut}, {cue if one believes {source a letter shown in the hall}}.",
    ),
    passes_over=(
        "She came to the square, to hear the choir sing it.",
        "It froze all night, if the thermometer is to be believed.",
        "Buy the boat, if you trust it.",
    ),
)
