"""What is said, then how it was put: "not today," were the words the mayor used."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import GAP, NOUNS, SUBJECT, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._said_to_be import CONTENT

_REST = rf"(?:[RP]|[Po](?:T|D|[OI]|{NOUNS}))?(?:[Pt]{NOUNS}(?:[oP]{NOUNS})?)?{TIME}?"
"""Summed it | up; had to say | about that at the gate; described it | to a crowd on Friday."""

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=4,
    cue=PhraseCue(
        "be_words assertion quote-trail:9",
        shape=r"(?P<cue>(?P<be>X)(?:DN?(?P<noun>N)(?:P?[WT])?(?=[^.?!;|]{1,30}?[XVC])|H(?=[^.?!;|]{1,30}?(?:[VC]|Xt))))",
        words={"be": "is was were are"},
        may_hold={"noun": "@nouns_of_wording"},
        form=Form.TRAILING,
    ),
    before=CONTENT,
    after=rf"(?P<source>{SUBJECT}){GAP}{{0,2}}X?(?:[VvCcEe]|t[vc])(?:[IO]|{NOUNS})?{_REST}(?=[.,;|-])",
    opens="NKDSIOq0Yy'",
    finds=(
        "“{content Not today,}” {cue were the words} {source the mayor} used.",
        "{content The gate had been shut}, {cue was how} {source the weaver} put it.",
        "“{content The gate was locked,}” {cue is how} {source Ana Moe} put it.",
        "“{content Not today,}” {cue is the manner in which} {source she} phrased it.",
        "“{content Not today,}” {cue was what} {source the weaver} had to say about that at the gate.",
        "“{content Not today,}” {cue was how} {source the weaver} summed it up.",
        "“{content Not today,}” {cue is how} {source the weaver} summed matters up.",
    ),
    passes_over=("“Not Today” was the name the mayor gave it.",),
)
