"""Speaker, verb, object and quotation: called the plan "a disgrace"."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE, STATEMENT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+quote",
    rank=83,
    after=rf"(?P<content>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}?R?{STATEMENT})",
    opens="NKDSIOq0Yy'",
    needs="QMJ",
    extent=Extent.OBJECT,
    finds=("{source Diaz} {cue called} {content the ruling “a disgrace to every court in the land”}.",),
)
