"""Speaker, verb and a "what" clause with a cue of its own: condemned what she called a farce."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np",
    rank=39,
    after=rf"R?(?P<content>H(?:{SUBJECT})R?X?R?[Ce])",
    opens="HR",
    needs="Ce",
    extent=Extent.OBJECT,
    finds=("{source Diaz} {cue criticized} {content what she called a farce}.",),
)
