"""Speaker, verb, whom, "to": urging, asking, ordering."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

_TOGETHER = "(?:,[RP][^.?!;:|,XVCTWH]{1,10},)"  # ordered the firm, along with its owner, to pay

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+to",
    rank=82,
    after=rf"R?(?P<content>(?!0(?:Y|[DR]?y|R|P0)*t){NOUN_PHRASE}{COMPLEMENT}{{0,3}}?{_TOGETHER}?R?t R?[vcZX])",
    opens="NKDSIORq0Yy'",
    needs="t",
    rough=r"[^.?!;|TWHUXVC]*?(?:\(|tR?[vcZX])",
    extent=Extent.OBJECT,
    finds=("{source He} {cue urged} {content residents of the valley to leave}.",),
)
