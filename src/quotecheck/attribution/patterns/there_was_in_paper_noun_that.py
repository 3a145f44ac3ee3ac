"""There was, in a paper, a noun of saying, then what it is: there was in the survey a recommendation that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import BEING, OPENED, OWNER, SAYING, THAT, nobody_speaks

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "there_reply assertion that:9",
        shape=rf"(?P<there>I)(?P<cue>(?P<be>X)R?)(?P<in>P){OWNER},?{OPENED}(?=,?{THAT})",
        sign=f"IXR?P[^.?!;|]*{THAT}",
        words={"there": "there", **BEING, "in": "in", **SAYING},
        form=Form.NOMINAL,
    ),
    after="[^.?!;|T]{1,24}?(?P<content>T)",
    opens="&'(),-0:ABCDEGHIJKMNOPQRSUVWXYZabcegoqtvy",
    needs="T",
    unless=nobody_speaks,
    finds=("There {cue was} in {source the same survey} a recommendation that {content the mill be shut}.",),
    passes_over=("There was in Oslo a claim that the mill was shut.",),
)
