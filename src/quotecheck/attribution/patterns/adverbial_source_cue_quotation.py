"""An adverbial, speaker, verb, quotation: In May, he said, "We won."."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._begun_before import goes_on

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=4,
    before=r"(?:[RPHUYD0y][^XVCQMJ]*|[HUaEeGg][^QMJ]{1,30}),",
    after=r"[,:]?(?P<content>[QMJ])",
    opens="QMJ:,",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    unless=goes_on,
    finds=(
        "After all, {source he} {cue said}, “{content We won by a mile.}”",
        "The next day, {source he} {cue said}, “{content won us the cup at last.}”",
    ),
    passes_over=("The pier “shall be shut for good,” Ana Moe said.",),
)
