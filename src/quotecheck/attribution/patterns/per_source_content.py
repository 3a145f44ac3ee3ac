"""Per, source, statement: per the ministry, the bridge is safe."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._per import PER

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=4,
    cue=PER,
    forms=frozenset({Form.FRONTED}),
    after=rf"(?P<source>{NOUN_PHRASE}{COMPLEMENT}{{0,4}}+),(?P<content>(?={CLAUSE}))",
    opens="NKDSIOq0Yy'",
    finds=("{cue Per} {source a document obtained by the paper}, {content the bridge is safe}.",),
)
