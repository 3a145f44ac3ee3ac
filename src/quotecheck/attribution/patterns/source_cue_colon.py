"""Speaker, verb, colon, and words without marks."""

from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="colon",
    rank=12,
    after=rf"{ADJUNCT}{{0,2}}:(?P<content>[^QMJ|])",
    opens=":DPRYaby0,",
    needs=":",
    rough="[^.?!;|()&TWHUBXZSIvcGgA]*?:",
    finds=("{source A reporter} {cue asked}: {content Will the mine close}?",),
)
