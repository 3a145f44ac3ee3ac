"""Speaker, verb, object, preposition: described the plan as, blamed the firm for."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+{word}",
    rank=95,
    after=rf"R?(?P<content>(?!Y)(?:{NOUNS}|O|S|I|[D0]++){COMPLEMENT}{{0,2}}?(?P<word>[aPb])(?!{COMPLEMENT}{{0,2}}[t]R?v))",
    opens="NKDSIORq0Yy'",
    needs="aPb",
    extent=Extent.OBJECT,
    finds=("{source She} {cue described} {content the vote as a disgrace}.",),
)
