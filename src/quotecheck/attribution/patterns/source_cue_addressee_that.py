"""Speaker, verb, whom, "that"."""

from quotecheck.attribution.grammar import ADJUNCT, BEHIND_THAT, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=80,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+(?:,?&?{NOUN_PHRASE})*){ADJUNCT}{{0,2}}?,?(?P<content>T)(?={BEHIND_THAT})",
    opens="NKDSIOtq0Yy'",
    needs="T",
    finds=(
        "{source The mother of three} {cue told} {addressee The Echo} that {content rents had doubled}.",
        "{source The minister} {cue told} {addressee the board} that {content rents had doubled}.",
        "On 3 May, {source the firm's then head, Al Barr,} {cue warned} {addressee the board} that {content it fell}.",
    ),
)
