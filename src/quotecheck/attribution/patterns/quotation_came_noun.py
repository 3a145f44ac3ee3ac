"""Quotation, came, a noun for an answer: came the reply."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=4,
    cue=PhraseCue(
        "come_reply assertion quote-trail:9",
        shape="(?P<come>V)DN?(?P<noun>N)",
        words={"noun": "@nouns_of_saying", "come": "came comes"},
        form=Form.TRAILING,
    ),
    before=r"(?P<content>.*[QMJ]),?",
    after=r"(?=[.,;|-])",
    opens=".,;|-",
    finds=("“{content Not today,}” {cue came the answer}.",),
)
