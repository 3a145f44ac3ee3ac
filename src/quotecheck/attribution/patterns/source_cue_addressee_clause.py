"""Speaker, verb, whom, clause."""

from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, COMPLEMENT, LISTENER, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

# Roughly: who is told and a subject before the verb, or "he"; what is fronted or put in between may hold anything.
_PLAIN = "[^.?!;|XVCvcTHUW(-]"
_ROUGH = (
    rf"{_PLAIN}+(?:S|{_PLAIN}(?<!,)[XVC]|T(?=R?(?:[XVC]|\Z)))"
    rf"|{_PLAIN}*(?:[(W-]|,[^.?!;|]*[M,-][^.?!;|]*[XVC]|[HUP][^.?!;|]*,[^.?!;|]*[STXVC])"
)

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+clause",
    rank=90,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,2}}?|{LISTENER}|N(?=N)){ADJUNCT}{{0,2}}?(?P<content>{CLAUSE})",
    opens="NKDSIOtq0Yy'",
    needs="STXVC",
    rough=_ROUGH,
    finds=(
        "{source She} {cue told} {addressee the council} {content it had no choice}.",
        "{source She} {cue told} {addressee the meeting} {content the roof had given way}.",
        "{source She} {cue told} {addressee doctors} {content strangers had come}.",
        "{source The prosecutor} {cue told} {addressee the court} {content Ana Day had taken the money}.",
    ),
)
