"""Somebody, the author of a noun of saying, what it is: was the author of the claim that; the source of the rumour."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import SAYING, THAT

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    cue=PhraseCue(
        "be_author assertion that:8",
        shape=rf"XR?D[NR0]?(?P<author>N)oDR?N{{0,2}}(?P<noun>N)(?={THAT}|[,:]?[QMJ])",
        words={"author": "author originator source", **SAYING},
        form=Form.FINITE,
    ),
    after="[,:]?(?P<content>[TQMJ])",
    opens=",:JMQT",
    finds=(
        "{source Bo Lie} {cue was the author of the claim} that {content the ledger was lost}.",
        "{source Ana Moe} {cue was also the source of the rumour} that {content the mill had been sold}.",
    ),
    passes_over=("Bo Lie was the author of the report that won a prize.", "Bo Lie was the author of the book."),
)
