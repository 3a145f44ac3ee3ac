"""A sentence that opens with a whole quotation, then speaker and verb: "We lost," she told the crowd."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=2,
    before=r"(?P<content>[QM](?:[,-]?[QM])*),?-?",
    after=rf"(?!,?(?:T(?!R?[VXC])|{ADJUNCT}{{0,2}}[SI]R?[XVC]))(?P<addressee>{NOUN_PHRASE})?(?:{ADJUNCT}{{0,4}}?[,:-]?(?P<content>(?:[B&]R?)?[QMJ]|(?<=,)T))?",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    finds=(
        "“{content We lost,}” {source she} {cue told} {addressee 2,000 people} gathered at the harbour.",
        "“{content Another day,}” {source she} {cue wrote} in a post that she later deleted.",
    ),
)
