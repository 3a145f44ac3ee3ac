"""Quotation, came, a noun for an answer: came the reply."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=4,
    cue=PhraseCue(
        "come_reply assertion quote-trail:9",
        shape="(?P<come>V)DN?(?P<noun>N)",
        words={"noun": "@message_nouns", "come": "came comes"},
        form=Form.TRAILING,
    ),
    before=r"(?P<content>.*[QMJ]),?",
    after=rf"(?:P(?P<source>{SUBJECT}))?(?=[.,;|-])",
    opens="P.,;|-",
    finds=(
        "“{content Not today,}” {cue came the reply} from {source the mayor}.",
        "“{content Not today,}” {cue came the answer}.",
    ),
)
