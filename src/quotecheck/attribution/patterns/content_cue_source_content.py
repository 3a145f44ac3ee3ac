"""Content, verb, speaker, the rest of the content: the plan, said the mayor, would cost nothing."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    before=r"(?P<content>.+?),",
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}),(?P<content>R?[XVC])",
    opens="NKDSIOq0Yy'",
    needs=",",
    forms=frozenset({Form.FINITE}),
    finds=("{content The plan}, {cue said} {source the mayor}, {content would cost nothing}.",),
    passes_over=("On Monday, saw the mayor, left the town.",),
)
