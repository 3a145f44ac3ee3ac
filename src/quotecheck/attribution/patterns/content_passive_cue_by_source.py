"""Content, "it", passive verb, "by" and the speaker: tests will go on, it was indicated by the clerk."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, PARTED
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SOURCE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=9,
    before=r"(?P<content>.+?)(?:,|(?<=[QMJ]),?)I",
    after=rf"(?:{ADJUNCT}{{0,2}}?|{PARTED})b{SOURCE}(?:(?:,|(?<=,))(?P<content>R?[XVC]|[HU]{CLAUSE})|(?=[.;?!|W,])|(?<=,))",
    opens="DPbaR0Yy,",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "{content Tests will go on}, it {cue was indicated} by {source the clerk}.",
        "“{content The ground cracked,}” it {cue was recounted} by {source Ana Moe}.",
        "{content For days}, it {cue was recounted} by {source Bo Lie, a nurse,} {content had the ward been cold}.",
        "{content The levy}, it {cue was rebutted} by {source the clerk}, {content is voluntary}.",
    ),
)
