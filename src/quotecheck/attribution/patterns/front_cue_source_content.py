"""A phrase in front, verb, speaker, the clause: in the matter of the lamp, explained the clerk, nobody was charged."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._front import FRONT

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    before=FRONT,
    after=rf"(?P<source>{SUBJECT})(?:,|(?<=,))(?P<content>(?![^,]*?[QMJ]){CLAUSE})",
    opens="NKDSIOq0Yy'",
    listed="mid",
    forms=frozenset({Form.FINITE}),
    finds=(
        "{content In the matter of the lamp}, {cue explained} {source the clerk}, {content nobody had been charged}.",
        "{content Of the nine clerks}, {cue said} {source Ana Moe, a smith,} {content two are brothers}.",
        "{content When the lamps went out}, {cue said} {source she}, {content nobody moved}.",
    ),
    passes_over=("After the storm, met the mayor, who lives there, the guild and its clerk.",),
)
