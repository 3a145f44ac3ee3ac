"""An estimate of so many, and who gave it: an estimate of 40 days for the work was given by the clerk."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._given_by import BY_WHOM, GIVEN_BY
from quotecheck.attribution.skeleton import Skeleton


def _is_no_estimate(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether no noun of estimating stands before "of": a flock of 40 sheep was given by the clerk."""
    of = skeleton.symbols.find("o", max(0, skeleton.symbols.rfind("|", 0, cue.first)), cue.first)
    while of > 0 and skeleton.lower[of - 1] not in lexicon.words("nouns_of_estimating"):
        of = skeleton.symbols.find("o", of + 1, cue.first)
    return of <= 0


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    cue=GIVEN_BY,
    before=r"(?:.*[;,&])?D?N{0,2}[NK]o(?P<content>[RDPaN]{0,3}0[^.?!;|XVC]*)",
    after=BY_WHOM,
    opens="',0DIKNOPRSTYabqy",
    extent=Extent.OBJECT,
    unless=_is_no_estimate,
    finds=(
        "An estimate of {content 40 days for the work} {cue was also given} by {source the clerk}.",
        "A tally of {content at least 40 boats} {cue came} on Monday from {source Ana Moe}.",
    ),
    passes_over=("A flock of 40 sheep was given by the clerk.", "A report of 40 pages was issued by the clerk."),
)
