"""Speaker, verb, whom, clause."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, COMPLEMENT, LISTENER, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import has_no_subject
from quotecheck.attribution.patterns._listener import is_when_it_was_said
from quotecheck.attribution.patterns._things import is_thing
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_said(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what may be who is told is part of what is said, or what may be said tells only when it was.

    Whom one says it to stands behind "to". The mine will close, Moe told reporters | after talks had ended.
    """
    if has_no_subject(skeleton, after.start("content")):
        return True  # told a meeting that voted on the plan
    if is_when_it_was_said(skeleton, cue, after.start("addressee")) or is_thing(skeleton, cue, after.end("addressee")):
        return True
    told = skeleton.symbols[after.start() : after.end("addressee")]
    return cue.verb.lemma == "say" and told[0] != "t" and "Y" not in told and "y" not in told


# Roughly: who is told and a subject before the verb, or "he"; what is fronted or put in between may hold anything.
_PLAIN = "[^.?!;|XVCvcTHUW(-]"
_ROUGH = (
    rf"{_PLAIN}+(?:S|{_PLAIN}(?<!,)[XVC]|T(?=R?(?:[XVC]|\Z)))"
    rf"|{_PLAIN}*(?:[(W-]|T[^.?!;|]*[XVC][^.?!;|]*[XVC]|,[^.?!;|]*[M,-][^.?!;|]*[XVC]|[HUP][^.?!;|]*,[^.?!;|]*[STXVC])"
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
    unless=_is_said,
    finds=(
        "{source She} {cue told} {addressee the council} {content it had no choice}.",
        "{source She} {cue told} {addressee the meeting} {content the roof had given way}.",
        "{source She} {cue told} {addressee doctors} {content strangers had come}.",
        "{source She} {cue told} {addressee Reuters} {content the crew first saw it}.",
        "{source She} {cue said} to {addressee the council} {content it had no choice}.",
        "{source The prosecutor} {cue told} {addressee the court} {content Ana Day had taken the money}.",
        "{source She} {cue told} {addressee a meeting} at the hall on Monday night {content the town had no choice}.",
    ),
)
