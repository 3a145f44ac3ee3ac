"""Speaker, verb, object: denied the charge, praised the crew."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import OBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np",
    rank=99,
    after=rf"R?(?P<content>(?!Y){OBJECT})",
    opens="NKDSIORQMJq0Yy'",
    extent=Extent.OBJECT,
    finds=("{source Diaz} {cue criticized} {content the ruling}.",),
)
