"""A statement in line with what a source said: the bridge is safe, according to what its keeper told the paper."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, SAYER

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    before=r"(?P<content>.+?)(?:,|(?<=M))",
    after=rf"H{SAYER}(?=[.,;?!|])",
    opens="H",
    cue=ACCORDING_TO,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The bridge is safe}, {cue according to} what {source its keeper} told the paper.",
        "{content The bridge is “safe,”} {cue as per} what was declared on Monday by {source its keeper}.",
        "{content The bridge is safe}, {cue according to} what {source its keeper, Dr. Moe,} said on Monday.",
    ),
    passes_over=("They paid, according to what they had.",),
)
