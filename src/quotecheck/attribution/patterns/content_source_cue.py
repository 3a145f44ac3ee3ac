"""Content, speaker, verb at the sentence's end: the mine will close, two ministers said."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, NOUN_PHRASE, TOPIC
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=r"(?P<content>.+?)[,-]",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE})|{TOPIC})?{ADJUNCT}{{0,4}}+(?=[.?!;|)]|,[gGWHAPa]|,?[&B]{CLAUSE})",
    opens="NKDSIOPobaRq&B0Yy.?!;,)'|t",
    forms=frozenset({Form.FINITE}),
    finds=(
        "{content The mine will close}, {source two ministers} {cue said}.",
        "{content The mine will close}, {source a rights body} {cue alleged} in a report unveiled on Monday.",
        "{content The mine will close}, {source two ministers} {cue said} of the pit at Orra.",
    ),
)
