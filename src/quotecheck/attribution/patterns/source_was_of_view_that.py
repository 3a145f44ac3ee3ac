"""Somebody, of a view, what it is: was of the opinion that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    cue=PhraseCue(
        "be_of_view assertion that:8",
        shape="XR?oDN?(?P<noun>N)(?=T)",
        words={"noun": "belief conviction mind opinion persuasion position saying stance thinking view"},
        form=Form.FINITE,
    ),
    after=r"(?P<content>T)",
    opens="T",
    finds=("{source Ana Moe} {cue was of the view} that {content the bridge was safe}.",),
)
