"""What is said, and that it was a reply, whose nobody says there: Which foot was it? "The left," came the answer."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=5,
    cue=PhraseCue(
        "come_the_reply assertion back:9",
        shape="(?P<cue>(?P<came>[VC])(?P<the>D)N{0,2}?(?P<noun>N))(?=[.,;|])",
        words={"came": "came comes", "the": "the", "noun": "answer rejoinder reply response retort riposte"},
        form=Form.TRAILING,
    ),
    before=r"(?P<content>.*[QMJ]),?",
    after="",
    opens="",
    finds=(
        "“{content The left,}” {cue came the answer}.",
        "“{content The left,}” {cue came the blunt reply}.",
    ),
    passes_over=("In May came the answer.", "“The left” came in the answer."),
)
