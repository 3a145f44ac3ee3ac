"""Somebody's estimate, and how much it is: the guild's guess is 312; the estimate of the clerk was 40 days."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import (
    BE,
    BEING,
    BESIDE,
    FROM,
    JOINED,
    OPENED,
    OWNED,
    OWNER,
    WHOSE,
    nobody_speaks,
)

# Not: her forecast was one of many
_MUCH = "(?=[PDaNR]{0,3}0(?!o))"

pattern = Pattern(
    __name__,
    __doc__,
    frame="amount",
    rank=4,
    cue=PhraseCue(
        "be_estimate assertion amount:8",
        shape=rf"{OWNED}N?(?P<cue>(?P<noun>N){BESIDE}?{BE}){_MUCH}",
        also=(rf"(?P<cue>{OPENED}{FROM}{OWNER}{BESIDE}?{BE}){_MUCH}",),
        words={"noun": "calculation estimate forecast guess prediction projection reckoning", **BEING},
        may_hold={**WHOSE, **JOINED},
        form=Form.NOMINAL,
    ),
    after="(?P<content>[PDaNR]{0,3}0[^.?!;:,|XVC]*)",
    opens="0DNPRa",
    extent=Extent.GROUP,
    unless=nobody_speaks,
    finds=(
        "{source Bo Lie}’s {cue estimate was} {content 40 days}.",
        "{source The guild}’s own {cue reckoning is} {content 312}.",
        "{cue The estimate of {source the clerk} was} {content more than 40 days}.",
    ),
    passes_over=("Bo Lie's age was 40.", "His pulse count was steady.", "His prediction was one of many."),
)
