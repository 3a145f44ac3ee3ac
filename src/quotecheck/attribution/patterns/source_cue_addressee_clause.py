"""Speaker, verb, whom, clause."""

from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, COMPLEMENT, LISTENER, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+clause",
    rank=90,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,2}}?|{LISTENER}|N(?=N)){ADJUNCT}{{0,2}}?(?P<content>{CLAUSE})",
    opens="NKDSIOtq0Yy'",
    needs="STXVC",
    finds=(
        "{source She} {cue told} {addressee the council} {content it had no choice}.",
        "{source She} {cue told} {addressee doctors} {content strangers had come}.",
        "{source The prosecutor} {cue told} {addressee the court} {content Ana Day had taken the money}.",
    ),
)
