"""A part of a statement, somebody's account, the rest: the rest, in her summary, had gone."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, FINITE, QUOTATION
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=3,
    before=r"(?:.*[;:])?(?P<content>H[^;:]+?|[^XVC;:]+?X?),",
    after=rf",(?P<content>{CLAUSE}|R?(?!CT){FINITE}|{QUOTATION})",
    opens=",",
    cue=ACCOUNT,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The rest}, {cue in {source the physician}’s summary}, {content had been discharged}.",
        "{content What was missing}, {cue in {source Bo Lie}’s words}, {content was “a key that fits”}.",
        "{content By August}, {cue in {source his} telling}, {content it had shrunk to eleven}.",
    ),
)
