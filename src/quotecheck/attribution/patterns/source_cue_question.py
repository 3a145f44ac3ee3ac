"""Speaker, verb, question word: asked whether, explained how."""

from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="wh",
    rank=40,
    after=rf"{ADJUNCT}{{0,2}}?(?P<content>H(?!,))",
    opens="DHPbaR0Yy,",
    needs="H",
    finds=("{source Reporters} {cue asked} {content whether the mine would close}.",),
)
