"""What is said by somebody, and what it is: what was contended by the guild was that nobody had been asked."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=4,
    before=r"(?:.*[,;:&BU])?H",
    after=rf"{ADJUNCT}{{0,2}}?b(?P<source>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+)XR?(?P<content>(?!To){THAT})",
    opens=",0DPRYaby",
    needs="T",
    forms=frozenset({Form.PASSIVE}),
    finds=("What {cue was contended} by {source the guild} was that {content nobody had been asked}.",),
    passes_over=("What was painted by the guild was that of a rich man.",),
)
