"""Speaker, verb, colon, and words without marks."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._things import has_listeners
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_object(_skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody is told, but something is said of a thing: criticised the fee: it would cost jobs."""
    return after["addressee"] is not None and not has_listeners(cue)


pattern = Pattern(
    __name__,
    __doc__,
    frame="colon",
    rank=12,
    after=rf"(?:t?(?P<addressee>{NOUNS}))?{ADJUNCT}{{0,2}}:(?P<content>[^QMJ|])",
    opens=":DKNPRYabtqy0,'",
    needs=":",
    rough="[^.?!;|()&TWHUBXZSIvcGgA]*?:",
    unless=_is_object,
    finds=(
        "{source A reporter} {cue asked}: {content Will the mine close}?",
        "{source The mayor} {cue told} {addressee the board}: {content The mine will close}.",
    ),
)
