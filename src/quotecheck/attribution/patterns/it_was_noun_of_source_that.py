"""It was somebody's message, then what it is: it was the contention of the union that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import FINITE, NOUNS
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape=rf"(?P<it>I)(?P<cue>(?P<be>X)R?DN?(?P<noun>N)[oP](?P<source>{NOUNS}(?:[oP]{NOUNS}){{0,2}}))(?=,?T(?!R?{FINITE}))",
        words={"noun": "@message_nouns", "it": "it", "be": "is was 's"},
        form=Form.NOMINAL,
    ),
    after=r",?(?P<content>T)",
    opens="T,",
    finds=("It {cue was the contention of {source the union}} that {content the bridge was safe}.",),
    passes_over=("It was the end of the road that Ana Moe loved.", "It is this version of Ana Moe that won votes."),
)
