"""What tells a paper in which something is said, which two patterns share: it is stressed in the report that."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.sources.source_kind import head_of, is_paper
from quotecheck.attribution.symbols.skeleton import Skeleton


def says_where(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the preposition is none with which a paper speaks: it was said in Oslo, from the report."""
    start, end = after.span("source")
    before = skeleton.lower[start - 1]
    return before != "by" and (before != "in" or not is_paper(skeleton.lower[head_of(skeleton.symbols, start, end)]))
