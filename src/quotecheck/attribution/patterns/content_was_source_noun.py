"""What is said, then whose words it was: "not today" was the mayor's reply."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._said_to_be import CONTENT

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=4,
    cue=PhraseCue(
        "be_reply assertion quote-trail:9",
        shape="(?P<be>X)R?(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?N?(?P<noun>N)(?=[.,;|-])",
        words={"noun": "@message_nouns", "be": "is was were are"},
        may_hold={"whose": "@possessive_determiners"},
        form=Form.TRAILING,
    ),
    before=CONTENT,
    after=r"(?=[.,;|-])",
    opens=".,;|-",
    finds=(
        "“{content Not today,}” {cue was {source the mayor}’s reply}.",
        "That {content the gate had been shut} {cue was {source her} answer}.",
    ),
    passes_over=("The gate was the mayor's answer.",),
)
