"""Speaker, verb, colon, and words without marks."""

from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="colon",
    rank=12,
    after=r":(?P<content>[^QMJ|])",
    opens=":",
    finds=("{source A reporter} {cue asked}: {content Will the mine close}?",),
)
