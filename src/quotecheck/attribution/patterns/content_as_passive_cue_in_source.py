"""A statement, "as", passive verb, the paper in which it stands: the toll is fair, as is recorded in the ledger."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._in_paper import says_where

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=9,
    before=r"(?P<content>.+?)[,-]a",
    after=rf"R?P(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}+)(?=[.,;?!|W])",
    opens="PR",
    forms=frozenset({Form.PASSIVE}),
    unless=says_where,
    finds=("{content The toll is fair}, as {cue is recorded} in {source the ledger of the port}.",),
    passes_over=("The crowd fell silent, as the verdict was read out in the hall.",),
)
