"""A message came from somebody, then what it is: word came from the ministry that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "come_reply assertion that:9",
        shape=rf"(?P<cue>D?(?P<noun>[NK])(?P<come>[VC])(?P<from>P)(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}))(?=,?T)",
        words={"noun": "@message_nouns", "come": "came comes", "from": "from"},
        form=Form.NOMINAL,
    ),
    after=r",?(?P<content>T)",
    opens="T,",
    finds=("{cue Word came from {source the ministry}} that {content the bridge would reopen}.",),
    passes_over=("Help came from a village that had been flooded.",),
)
