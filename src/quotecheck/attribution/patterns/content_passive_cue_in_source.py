"""Content, "it", passive verb, the paper in which it stands: tests will go on, it is stated in the notice."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._in_paper import says_where

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:trail",
    rank=9,
    before=r"(?P<content>.+?)(?:,|(?<=[QMJ]),?)I",
    after=rf"R?P(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}+)(?:,(?P<content>R?[XVC])|(?=[.;?!|W,]))",
    opens="PR",
    forms=frozenset({Form.PASSIVE}),
    unless=says_where,
    finds=(
        "{content Tests will go on}, it {cue is stated} in {source the notice}.",
        "{content Nine towns}, it {cue was specified} in {source a circular of May}, {content are served first}.",
    ),
    passes_over=("The toll is fair, it was announced in Oslo.",),
)
