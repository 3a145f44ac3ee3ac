"""A subject and an auxiliary, somebody's account, the rest: the lamps had, in her telling, been stolen twice."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT
from quotecheck.attribution.patterns._split import PREDICATE, SPLIT

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=2,
    before=SPLIT,
    after=rf",{PREDICATE}",
    opens=",",
    cue=ACCOUNT,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The lamps had}, {cue in {source the clerk}’s telling}, {content been stolen twice}.",
        "{content The deal was}, {cue in {source his} words}, {content “a farce”}.",
        "{content The town was}, {cue in {source her} words}, {content a ruin by the sea}.",
    ),
)
