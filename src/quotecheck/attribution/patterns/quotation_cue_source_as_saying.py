"""Quotation, who quotes somebody, and whom: "It is safe," the paper quoted Ana Moe as saying."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_no_saying

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+saying",
    rank=1,
    before=rf"(?P<content>.*(?:[QM]|J(?=[,-]))),?-?{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+",
    after=rf"(?P<source>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{ASIDE}?)a(?P<saying>g){ADJUNCT}{{0,3}}?(?=[.?!;|):,BP-])",
    opens="NKDSIOq0Yy'",
    needs="a",
    rough="[^|]+?ag",
    verbs="cite quote record report",
    unless=is_no_saying,
    forms=frozenset({Form.FINITE}),
    finds=(
        "“{content It is safe,}” the Echo {cue quoted} {source Ana Moe} as saying.",
        "“{content It is safe,}” the news agency {cue cited} {source the keeper of the pier} as saying on Monday.",
    ),
    passes_over=("“It is safe,” the Echo quoted.",),
)
