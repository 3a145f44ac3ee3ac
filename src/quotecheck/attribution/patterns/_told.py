"""Whether who stands behind a verb is told and does not speak, which two patterns share: the baker told the Courier."""

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.symbols.skeleton import Skeleton


def is_told_behind(skeleton: Skeleton, cue: CueGroup, stop: int) -> bool:
    """Return whether who stands behind a verb up to `stop` is told: a baker who says “no”, told | the Courier.

    Not: “It is a small town,” told | the baker | to the Courier.
    """
    needs_one = cue.verb.only_tells("np+that") and "that" not in cue.verb.frames
    return needs_one and "t" not in skeleton.symbols[cue.end : stop + 1]
