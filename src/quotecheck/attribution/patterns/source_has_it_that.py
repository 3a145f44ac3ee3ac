"""Somebody has it that something is so: the bulletin has it that."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._has_it import HAS_IT

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=HAS_IT,
    after="(?P<content>T)",
    opens="T",
    finds=(
        "{source The bulletin} {cue has it} that {content the gate was shut}.",
        "{source The club} {cue has it on its website} that {content the gate was shut}.",
        "{source The guild} {cue has it on its notice board} that {content the gate was shut}.",
        "{source Local lore} {cue would have it} that {content the bell was cast from cannon}.",
    ),
    passes_over=("The shop has it in blue.",),
)
