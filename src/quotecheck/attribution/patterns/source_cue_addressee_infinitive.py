"""Speaker, verb, whom, "to": urging, asking, ordering."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+to",
    rank=82,
    after=rf"R?(?P<content>(?!0(?:Y|[DR]?y|R|P0)*t){NOUN_PHRASE}{COMPLEMENT}{{0,3}}?R?t R?[vcZX])",
    opens="NKDSIORq0Yy'",
    needs="t",
    rough=r"[^.?!;|TWHUXVC]*?(?:\(|tR?[vcZX])",
    extent=Extent.OBJECT,
    finds=("{source He} {cue urged} {content residents of the valley to leave}.",),
)
