"""Quotation, speaker, verb: "…," she said."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, NOUN_PHRASE, TOPIC
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=2,
    before=r"(?P<content>.*(?:[QM]|J(?=[,-]))),?-?",
    after=rf"(?!{ADJUNCT}{{0,2}}(?:T(?!R?[VXC])|{CLAUSE}))(?P<addressee>{NOUN_PHRASE})?"
    rf"(?:{ADJUNCT}{{0,4}}?[,:-]?(?P<content>(?:[B&]R?)?[QMJ]|(?<=,)T)|{TOPIC}?{ADJUNCT}{{0,4}}?(?=[.?!;|):,BP-]))",
    opens="NKDSIOTPobaRQMJq&B0Yy.?!;:,-)'|",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    finds=(
        "“{content We will appeal,}” {source Maria Lopez} {cue said}.",
        "{content It was “a farce,”} {source she} {cue said} of the vote.",
        "“{content It is free,}” {source Ana Moe} {cue was heard to remark}.",
        "“{content It is free,}” {source Ana Moe} {cue was quoted as saying}.",
        "{content They want “a new start,”} {source Ana Moe} {cue said}.",
        "{content Nothing the mayor said “will calm people,”} {source Ana Moe} {cue said}.",
        "Lee was sure: “{content We want a new start,}” {source she} {cue said}.",
        "“{content It is free,}” {source Ana Moe} {cue is reported to have said}.",
    ),
    passes_over=("On “Face the City,” Maria Lopez drew a crowd.",),
)
