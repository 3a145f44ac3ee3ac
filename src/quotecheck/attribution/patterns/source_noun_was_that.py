"""Somebody's message, then what it is: his message was that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape="(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?R?(?P<cue>N?(?P<noun>N)(?:(?P<be>X)R?(?=T|[:,]?[QMJ])|(?=:[QMJ])))",
        words={"noun": "@message_nouns"},
        may_hold={"whose": "@possessive_determiners", "be": "is was 's"},
        form=Form.NOMINAL,
    ),
    after=rf"[:,]?(?P<content>[TQMJ])(?!{SUBJECT}R?C)",
    opens="T:,QMJ",
    finds=(
        "{source His} {cue message was} that {content the bridge is safe}.",
        "{source The mayor}’s {cue answer was} that {content the bridge is safe}.",
        "{source Her} {cue reply}: “{content Not in my lifetime.}”",
    ),
    passes_over=("The answer was that simple.", "His assessment: “We are doing well,” she said."),
)
