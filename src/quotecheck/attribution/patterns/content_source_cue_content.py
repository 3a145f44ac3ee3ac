"""Content, speaker, verb, the rest of the content: the plan, she said, would cost nothing."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"(?P<content>.+?)[,-]",
    after=rf"(?P<addressee>{NOUN_PHRASE})?{ADJUNCT}{{0,4}}+[,-](?P<content>[^HWgG])",
    opens="NKDSIOPbaRq0Yy,-'",
    needs=",-",
    forms=frozenset({Form.FINITE}),
    finds=(
        "{content Her neighbours}, {source the storekeeper} {cue said}, {content have taken to saving rain in drums}.",
        "{content Two of the doors}, {source the report} further {cue notes}, {content were bolted}.",
        "{content The plan}, {source she} {cue said}, {content would cost nothing}.",
        "{content Nine of the boys}, {source she} {cue told} {addressee the court}, {content would have lived on}.",
    ),
)
