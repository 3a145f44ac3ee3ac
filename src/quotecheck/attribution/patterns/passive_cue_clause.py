"""Passive verb and a clause without "that": was told the bridge would close."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import CLAUSE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:clause",
    rank=23,
    after=rf"(?P<content>(?!T){CLAUSE})",
    opens="NKDSIOTHPRU0Yyq'",
    needs="STXVC",
    listed="np+that",  # not: the bridge was built, which tells nobody
    forms=frozenset({Form.PASSIVE}),
    finds=("Staff {cue were told} {content the bridge would close}.",),
)
