"""It was somebody's message, then what it is: it is Moe's contention that; it was the view of Moe that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import GAP
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import (
    BE,
    BEING,
    FROM,
    JOINED,
    NOUN,
    OPENED,
    OWNED,
    OWNER,
    SAYING,
    THAT,
    WHOSE,
    nobody_speaks,
)

_BEHIND = rf"(?={GAP}{{0,2}},?{THAT})"

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:10",
        shape=rf"(?P<it>I)(?P<cue>{BE}{OWNED}{NOUN}){_BEHIND}",
        also=(rf"(?P<it>I)(?P<cue>{BE}{OPENED}{FROM}{OWNER}){_BEHIND}",),
        sign="T",
        words={**SAYING, **BEING, "it": "it"},
        may_hold={**WHOSE, **JOINED},
        form=Form.NOMINAL,
    ),
    after=rf"{GAP}{{0,2}},?(?P<content>T)",
    opens="(,0DOPRTYby",
    needs="T",
    unless=nobody_speaks,
    finds=(
        "It {cue is {source Moe}’s contention} that {content the bridge is safe}.",
        "It {cue was {source their} firm stance}, furthermore, that {content the bridge is safe}.",
        "It {cue was the contention of {source the union}} that {content the bridge was safe}.",
        "It {cue has been the considered opinion of {source Dr. Moe, a surgeon,}} that {content the wound was old}.",
    ),
    passes_over=(
        "It was Moe's bridge that fell.",
        "It was the end of the road that Ana Moe loved.",
        "It is this version of Ana Moe that won votes.",
        "It was the view of the harbour that the painter loved.",
    ),
)
