"""Speaker, verb, whom, question word."""

from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+wh",
    rank=81,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,2}}?)(?P<content>H(?!,))",
    opens="NKDSIOtq0Yy'",
    needs="H",
    finds=("{source Reporters} {cue asked} {addressee the owner} {content whether the mine would close}.",),
)
