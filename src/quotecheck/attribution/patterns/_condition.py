"""What tells a clause that belongs to a noun from one that is said; two patterns share it."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.skeleton import Skeleton


def is_condition(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the clause belongs to a noun before it: spoke on condition that she not be named."""
    content = after.start("content")
    return content > cue.end and skeleton.lower[content - 1] in lexicon.words("nouns_of_condition")
