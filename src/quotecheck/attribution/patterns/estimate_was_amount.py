"""Somebody's estimate, and how much it is: the guild's guess is 312; the estimate of the clerk was 40 days."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
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
from quotecheck.attribution.skeleton import Skeleton

# Not: her forecast was one of many
_MUCH = "(?=[PDaNR]{0,3}0(?!o))"


def _tells_no_amount(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody can have estimated it, or the estimate itself is measured: his guess was 40 words long."""
    last = skeleton.lower[after.end() - 1]
    return last in lexicon.words("ends_of_measures") or nobody_speaks(skeleton, cue, after)


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
    unless=_tells_no_amount,
    finds=(
        "{source Bo Lie}’s {cue estimate was} {content 40 days}.",
        "{source The guild}’s own {cue reckoning is} {content 312}.",
        "{cue The estimate of {source the clerk} was} {content more than 40 days}.",
    ),
    passes_over=(
        "Bo Lie's age was 40.",
        "His pulse count was steady.",
        "Bo Lie’s prediction was one of many.",
        "Bo Lie’s guess was 40 words long.",
    ),
)
