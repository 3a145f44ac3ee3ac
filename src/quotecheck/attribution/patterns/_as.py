"""What tells "as" that compares from "as" that tells the time; two patterns share it."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.symbols.skeleton import Skeleton


def is_only_at_a_time(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether something happens while somebody speaks: the crowd stood up, as Ana Moe spoke."""
    return not cue.verb.mostly_tells("that", "np+that")
