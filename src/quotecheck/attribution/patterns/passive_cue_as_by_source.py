"""Something, passive verb, as what, "by" and the speaker: the toll was described as unfair by the union."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._named import THING
from quotecheck.attribution.patterns._passive import SOURCE, SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    before=SUBJECT_BEFORE,
    after=rf"R?(?P<content>aR?{THING}(?:(?!b){COMPLEMENT}){{0,2}}?)b{SOURCE}",
    opens="aR",
    needs="b",
    extent=Extent.GROUP,
    listed="pass:np",
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "{content The toll} {cue was described} {content as unfair} by {source the union}.",
        "{content The toll} {cue was dismissed} {content as “a joke”} by {source the union}.",
    ),
    passes_over=("The hall was used as a shed by the union.",),
)
