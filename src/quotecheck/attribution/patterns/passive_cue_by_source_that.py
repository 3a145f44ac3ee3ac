"""Passive verb, "by" and the speaker, "that": it was intimated by the clerk that."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=9,
    before=r"(?:.*[,;:&BU])?R?I",
    after=rf"{ADJUNCT}{{0,2}}?b(?P<source>{SUBJECT}){ADJUNCT}{{0,2}}?,?(?P<content>T)",
    opens="DPbaR0Yy,",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=("It {cue was further intimated} by {source the clerk} that {content the register had been closed}.",),
)
