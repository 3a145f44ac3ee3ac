"""Speaker, verb, "to": a promise, a refusal, a plan."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="to",
    rank=30,
    after=r"R?(?P<content>t R?[vcZ])",
    extent=Extent.OBJECT,
    finds=("{source The union} {cue vowed} {content to strike}.",),
)
