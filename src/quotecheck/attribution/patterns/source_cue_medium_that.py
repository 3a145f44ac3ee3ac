"""Speaker, verb, medium with what belongs to it, "that": alleged in an affidavit filed by an aide that."""

from quotecheck.attribution.grammar import CLAUSE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import is_condition

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=21,
    after=rf"[Pb]{NOUNS}[^.?!;:|QMJTHWXVCSUgG]{{0,16}},?(?P<content>T)(?=,?{CLAUSE})",
    opens="Pb",
    needs="T",
    unless=is_condition,
    finds=(
        "{source The firm} {cue alleged} in an affidavit filed by an aide, Bo Lie, that {content he took the money}.",
    ),
)
