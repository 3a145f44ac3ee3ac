"""It follows from words, then what does: it emerged from court papers that; it is clear from the minutes that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import OWNER, THAT, nobody_speaks

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "follow_from assertion that:8",
        shape=rf"(?P<it>I)(?P<cue>X?R?(?P<follows>[VCNvce])(?P<from>P){OWNER})(?=,?{THAT})",
        words={"it": "it", "follows": "@what_follows", "from": "from"},
        form=Form.NOMINAL,
    ),
    after=r",?(?P<content>T)",
    opens="T,",
    unless=nobody_speaks,
    finds=(
        "It {cue follows from {source the ministry's notice}} that {content the bridge had been shut for a year}.",
        "It {cue is clear from {source the report}} that {content the bridge had been shut for a year}.",
    ),
    passes_over=("It follows from the law of supply that prices fall.",),
)
