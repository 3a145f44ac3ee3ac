"""A message came from somebody, then what it is: word came from the ministry that; from the ministry came word that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ASIDE, NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import BESIDE, OPENED, OWNER, SAYING, THAT, nobody_speaks

# Word is from the mayor that; not: the news was | an allegation | from the mayor that
_COME = rf"(?P<come>[VCN]|X(?=[EeP]))(?:[Ee]|N(?=P))?(?:{NOUNS}(?=P))?(?:{TIME}(?=P))?"
_CAME = rf"(?P<cue>(?P<come>[VCX])R?{OPENED})(?=(?:{BESIDE}{{0,2}}[:,]?{THAT}|[:,]?[QMJ]))"

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "come_reply assertion that:9 quote:9",
        shape=rf"(?P<cue>{OPENED}{_COME}(?P<from>P){OWNER}{TIME}?)(?=,?{THAT})",
        also=(
            rf"(?P<from>P){OWNER},?I?{_CAME}",
            rf"(?P<it>I)(?P<cue>(?P<come>[VCX])R?(?P<from>P){OWNER},?{OPENED})(?=,?{THAT})",
            rf"(?P<source>{NOUNS}(?:[oP]{NOUNS}){{0,3}}{ASIDE}?),(?P<from>P)WN?{_CAME}",
        ),
        sign="[TQMJ]",
        words={
            **SAYING,
            "from": "from",
            "come": "came comes arrived arrives emerged emerges fell reached has had was is",
        },
        may_hold={"it": "there"},
        form=Form.NOMINAL,
    ),
    after=rf"(?:{BESIDE}{{0,2}}(?=,?T))?[:,]?(?P<content>[TQMJ])",
    opens="T:,QMJPbRD0Yy",
    unless=nobody_speaks,
    finds=(
        "{cue Word came from {source the ministry}} that {content the bridge would reopen}.",
        "{cue Further confirmation arrived on Friday from {source the clerk}} that {content the bridge would reopen}.",
        "{cue News reached the paper from {source a clerk}} that {content the bridge would reopen}.",
        "From {source the ministry} {cue came the rejoinder} that {content the mill had been inspected}.",
        "From {source the ministry} there {cue came the claim} that {content the mill had been inspected}.",
        "From {source the guild} there {cue was a warning}, in a leaflet, that {content the mill was old}.",
        "There {cue came from {source Ana Moe, a weaver,} the admission} that {content the mill was old}.",
        "Glum was {source Pastor Bo Lie}, from whose lips {cue fell the remark} that {content the gate was shut}.",
        "From {source the mayor} {cue came the reply}: “{content Not today.}”",
    ),
    passes_over=(
        "The latest news was a gift from a village that had been flooded.",
        "Help came from a village that had been flooded.",
        "From the north came the wind that shut the gate.",
        "From the north came news that was bad.",
    ),
)
