"""It was somebody's message, then what it is: it is Moe's contention that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape="(?P<it>I)(?P<cue>(?P<be>X)R?(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?N?(?P<noun>N))(?=(?:,R,)?T)",
        words={"noun": "@message_nouns", "it": "it", "be": "is was 's"},
        may_hold={"whose": "@possessive_determiners"},
        form=Form.NOMINAL,
    ),
    after=r"(?:,R,)?(?P<content>T)",
    opens="T,",
    finds=(
        "It {cue is {source Moe}’s contention} that {content the bridge is safe}.",
        "It {cue was {source their} stance}, furthermore, that {content the bridge is safe}.",
    ),
    passes_over=("It was Moe's bridge that fell.",),
)
