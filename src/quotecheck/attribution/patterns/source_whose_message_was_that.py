"""Somebody whose message it was that something is so: a judge whose reasoning was that the deed had lapsed."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ASIDE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import BE, BEING, SAYING, nobody_speaks

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:9",
        shape=rf"(?P<source>{NOUNS}(?:[oP]{NOUNS}){{0,3}}{ASIDE}?),?(?P<cue>(?P<whose>[DW])[RN]?(?P<noun>[Ng]){BE})(?=T(?!o)|[:,]?[QMJ])",
        words={**SAYING, **BEING, "whose": "whose"},
        form=Form.NOMINAL,
    ),
    after="[:,]?(?P<content>[TQMJ])",
    opens="T:,QMJ",
    unless=nobody_speaks,
    finds=(
        "The deed was set aside by {source a judge, Ana Moe,} {cue whose reasoning was} that {content it had lapsed}.",
        "It burned for {source the harbour office}, {cue whose account is} that {content the lamp was lit}.",
    ),
    passes_over=("They met in a house whose story was that of the war.",),
)
