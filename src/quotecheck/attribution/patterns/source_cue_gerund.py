"""Speaker, verb, -ing: denied taking, proposed closing."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="ing",
    rank=60,
    after=r"(?P<content>[Gg]|Z E)",
    opens="ZGg",
    extent=Extent.OBJECT,
    finds=("{source Ito} {cue denied} {content taking the money}.",),
)
