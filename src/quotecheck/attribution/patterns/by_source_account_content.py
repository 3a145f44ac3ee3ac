"""Somebody's account, then what it says: by her account."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    after=r",(?P<content>[^,])",
    opens=",",
    cue=ACCOUNT,
    forms=frozenset({Form.FRONTED}),
    finds=(
        "{cue By {source her} own account}, {content the bridge is safe}.",
        "{cue In {source Moe}’s telling}, {content the bridge fell at noon}.",
    ),
    passes_over=("In other words, the bridge is safe.", "By all accounts, the bridge is safe."),
)
