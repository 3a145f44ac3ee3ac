"""Somebody in front, then what came from there: from the ministry came the rejoinder that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "come_reply assertion that:9 quote:9",
        shape=rf"(?P<from>P)(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}),?(?P<cue>(?P<come>[VC])DN?(?P<noun>N))(?=[:,]?[TQMJ])",
        words={"noun": "@message_nouns", "from": "from", "come": "came comes"},
        form=Form.NOMINAL,
    ),
    after=r"[:,]?(?P<content>[TQMJ])",
    opens="T:,QMJ",
    finds=(
        "From {source the ministry} {cue came the rejoinder} that {content the mill had been inspected}.",
        "From {source the mayor} {cue came the reply}: “{content Not today.}”",
    ),
    passes_over=("From the north came the wind that shut the gate.",),
)
