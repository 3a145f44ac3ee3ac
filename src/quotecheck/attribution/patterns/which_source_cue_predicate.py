"""A thing, "which", speaker, verb, what the thing does: a hall, which the report says would cost £1m."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _takes_no_clause(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb hardly ever tells something in a clause: a boat, which the police took was empty."""
    return cue.verb.frames.get("clause", cue.verb.frames.get("that", 0)) < _TELLS


_REST = r"(?:[^XVCTWUHS.?!;:|,&BQM]|&(?=[DNK0Pq]))*+(?:(?<=[XVPZEet])[QMJ])?+"
_TELLS = 5
"""In how many of ten uses a verb must report a clause for one to be its object."""

pattern = Pattern(
    __name__,
    __doc__,
    frame="clause",
    rank=30,
    before=r".*(?:W|[NK0]T)",
    after=rf"R?(?P<content>R?[XV]{_REST}(?:[&B]R?[XVC]{_REST})?)",
    extent=Extent.GROUP,
    opens="XVR",
    unless=_takes_no_clause,
    finds=(
        "It is a smaller hall, which {source the clerk’s report} {cue says} {content would cost £1m}.",
        "The mill, which {source the mayor} {cue claims} {content is safe}, was shut.",
        "A wall that {source residents} {cue say} {content was never built} is paid for.",
    ),
    passes_over=("He bought a boat, which the police had raised was empty.", "The mill, which was empty, fell."),
)
