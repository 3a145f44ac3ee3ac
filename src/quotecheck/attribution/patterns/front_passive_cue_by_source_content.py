"""A phrase in front, "it", passive verb, "by" and the speaker, the clause: of these, it was said by Moe, six left."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, PARTING
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._front import FRONT
from quotecheck.attribution.patterns._passive import SOURCE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=8,
    before=rf"{FRONT}I",
    after=rf"(?:{ADJUNCT}{{0,2}}?|{PARTING})b{SOURCE}(?:,|(?<=,))(?P<content>{CLAUSE})",
    opens="DPbaR0Yy,",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "{content Of these keys}, it {cue was explained} by {source Bo Lie, the smith,} {content six were lost}.",
        "{content Since the fire}, it {cue was pointed out} by {source the guild}, {content no lamp has burned}.",
        "{content When the lamps went out}, it {cue was recalled} by {source Ana Moe}, {content nobody moved}.",
    ),
    passes_over=("In May, it was built by the guild, which sold it.",),
)
