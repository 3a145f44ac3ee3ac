"""To have it that something is so as a cue, which two patterns share: the bulletin has it that."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import CLAUSE, NOUNS
from quotecheck.attribution.sources.beside_subject import find_beside
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton

HAS_IT = PhraseCue(
    "have_it assertion that:9 trail:9 mid:9",
    shape=rf"(?P<cue>X?R?(?P<have>[XVCvce])(?P<it>I)(?:[Pab]{NOUNS}(?=T))?)(?=T,?(?:{CLAUSE})|[,.;?!|)-])",
    sign="(?P<have>[XVCvce])(?P<it>I)",
    words={"have": "has have had", "it": "it"},
    form=Form.FINITE,
)


def has_no_version(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether nobody is behind it: as luck would have it, the train was late."""
    subject = find_beside(skeleton.symbols, 0, cue.first)
    if subject is None or not can_speak(skeleton, subject.start, subject.end):
        return True
    before = subject.start - 1  # so the mayor has it; not: then the mayor has it
    return skeleton.symbols[before] == "R" and skeleton.symbols[before - 1] == "," and skeleton.lower[before] != "so"
