"""A statement, "as" somebody has it, perhaps its rest: the gate, as the bulletin has it, was shut."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._has_it import HAS_IT, has_no_version

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=4,
    cue=HAS_IT,
    before=r"(?P<content>.+?)[,-][aR]",
    after=r"(?:[,-](?P<content>[^HWgGPUa])|(?=[,.;?!|)-]))",
    opens=",.;?!|)-",
    unless=has_no_version,
    finds=(
        "{content The gate was shut}, as {source the bulletin} {cue has it}.",
        "{content The gate}, so {source the mayor} {cue has it}, {content was shut}.",
        "{content The gate}, as {source the fishers} {cue would have it}, {content was shut}.",
    ),
    passes_over=("The train was late, as luck would have it.",),
)
