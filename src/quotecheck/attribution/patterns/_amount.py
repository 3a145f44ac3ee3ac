"""What tells a verb that gives an amount, which three patterns share: put at nine, estimated at nine."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.skeleton import Skeleton


def measures_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no amount is given: she sold the boat at 400 crowns; he put the bag down at 4 p.m."""
    return "amount" not in cue.verb.frames or skeleton.lower[after.end()] in {"a.m.", "p.m.", "am", "pm"}
