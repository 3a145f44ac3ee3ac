"""What tells "as" that compares from "as" that tells the time; two patterns share it."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.skeleton import Skeleton

_REPORTS = 6
"""In how many of ten uses a verb must report something with "that" to do so behind "as"."""


def is_only_at_a_time(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether something happens while somebody speaks: the crowd stood up, as Ana Moe spoke."""
    return max(cue.verb.frames.get("that", 0), cue.verb.frames.get("np+that", 0)) < _REPORTS
