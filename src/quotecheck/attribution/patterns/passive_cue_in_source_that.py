"""Passive verb, the paper in which it stands, "that": it is stressed in the report that."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._in_paper import says_where
from quotecheck.attribution.patterns._message import THAT

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=9,
    before=r"(?:.*[,;:&BU]|[Pb][^,XVC]*)?R?I",
    after=rf"R?P(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}?)(?P<content>{THAT})",
    opens="PR",
    needs="T",
    forms=frozenset({Form.PASSIVE}),
    unless=says_where,
    finds=("It {cue is stressed} in {source the report} that {content no job will be lost}.",),
    passes_over=("It was held in the hall that the union owns.",),
)
