"""Speaker, verb, "to": a promise, a refusal, a plan."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import TIME
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="to",
    rank=30,
    after=rf"(?:R|{TIME}){{0,2}}(?P<content>tR?[vcZX])",
    opens="DPtbR0Yy",
    needs="t",
    extent=Extent.OBJECT,
    finds=(
        "{source The union} {cue vowed} {content to strike}.",
        "{source The drover} {cue claimed} {content to have paid 40 crowns at the gate}.",
    ),
)
