"""Somebody, in whose account something is so: Ana Moe, in whose telling nobody was warned."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import CLAUSE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import OWNER

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    cue=PhraseCue(
        "account assertion front:9",
        shape=rf"{OWNER},?(?P<cue>(?P<in>[Pb])(?P<whose>[DW])[NV]?(?P<noun>[Ng]))(?=[VE]?{CLAUSE})",
        words={"noun": "@nouns_of_account", "in": "by in on", "whose": "whose"},
        form=Form.NOMINAL,
    ),
    after=r"(?P<content>[^,])",
    opens="!&'()-.0:;?ABCDEGHIJKMNOPQRSTUVWXYZabcegoqtvy|",
    finds=(
        "The guards met {source Ana Moe}, {cue in whose telling} {content nobody had been warned}.",
        "The task fell to {source the office}, {cue by whose own reckoning} {content nine boats are lost}.",
    ),
    passes_over=("The guards met Ana Moe, in whose house nobody had slept.",),
)
