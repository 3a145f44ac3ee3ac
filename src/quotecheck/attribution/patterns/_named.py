"""What a verb of calling makes of something, which two patterns share: was termed a sham, was called “a lie”."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import NOUNS, QUOTATION
from quotecheck.attribution.symbols.skeleton import Skeleton

THING = rf"(?:{QUOTATION}|tZR?(?:{NOUNS}|[Ee])|[Ee](?=b)|(?!D?[yY]){NOUNS})"
"""What something is called: “a lie”; a sham; unfair; to be unfair."""


def calls_nothing(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a name is given: the boat was called Ida by its owner."""
    return not skeleton.symbols[slice(*after.span("content"))].strip("DK'")
