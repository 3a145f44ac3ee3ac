"""As somebody has it, a statement: as the bulletin has it, the gate was shut."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._has_it import HAS_IT, has_no_version

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    cue=HAS_IT,
    before="[aA]",
    after=r",(?P<content>[^,HWgG])",
    opens=",",
    unless=has_no_version,
    finds=("As {source the ministry} {cue has it}, {content the gate was shut}.",),
    passes_over=("As luck would have it, the train was late.",),
)
