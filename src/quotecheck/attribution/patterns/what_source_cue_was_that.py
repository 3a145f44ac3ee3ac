"""What somebody says, a form of "be", what it is: what the guild contended was that; all she would say was that."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, FINITE, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT
from quotecheck.attribution.symbols.skeleton import Skeleton


def _has_no_speaker(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether nobody stands before the verb: what worries the guild is that the gate is old."""
    return skeleton.symbols[cue.first - 1] in "HTR"


pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    before=r"(?:.*[,;:&BU])?(?:H|D(?:R?N{1,2})?T)",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE})(?=XR?T)|{ADJUNCT}{{1,3}})?XR?(?P<content>{THAT})(?=[^.?!;|,]*{FINITE})",
    opens="',0DIKNOPRSXYabqty",
    needs="T",
    forms=frozenset({Form.FINITE}),
    unless=_has_no_speaker,
    finds=(
        "What {source Ana Moe} {cue contended} was that {content the lamps were old}.",
        "What {source he} {cue told} {addressee the board} was that {content the lamps were old}.",
        "All that {source Ana Moe} {cue would say} was that {content the matter was closed}.",
        "What {source the guild} {cue claimed} on Friday is that {content nobody was asked}.",
    ),
    passes_over=(
        "What worries Ana Moe is that the lamps are old.",
        "What Moe did was that he opened the gate.",
        "What Moe wrote was that rare thing, a good novel.",
        "The boat that Moe described was that of a rich man.",
    ),
)
