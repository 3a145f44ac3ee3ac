"""A clause with "that" as subject, passive verb, "by" and the speaker: that it had rained was attested by the clerk."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, FINITE, PARTED
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=9,
    before=rf"(?P<content>T(?=[^.?!;|]*{FINITE})[^.?!;|]+(?<!W))",
    after=rf"(?:{ADJUNCT}{{0,2}}?[qJ]?|{PARTED})b{SOURCE}",
    opens="DPbaR0Yy,qJ",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "That {content a clerk, who had no key, was inside} {cue was intimated} by {source the guild}.",
        "That {content the gate had been shut} {cue was told}, while she stirred a pot, by {source Ana Moe, a cook}.",
        "That {content the gate had been shut in April} {cue was attested} by {source the clerk}.",
        "That {content the gate had been shut} was, in a letter to the board, {cue denied} by {source the clerk}.",
    ),
)
