"""A statement, verb, speaker, a colon and what goes on: not so, said the mayor: the valves were new."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=4,
    before=r"(?P<content>(?![PbaUHGEeg])[^,]{1,20}),",
    after=rf"(?P<source>{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,4}}+(?=:))?):(?P<content>{CLAUSE}|[QMJ])",
    opens="NKDSIOq0Yy'",
    needs=":",
    listed="inverted",
    forms=frozenset({Form.FINITE}),
    finds=(
        "{content Not so}, {cue said} {source the mayor}: {content the valves were new}.",
        "{content This is false}, {cue argued} {source the union}: {content no vote was held}.",
        "{content The price had doubled}, {cue said} {source the grocer}: {content “It is robbery.”}",
    ),
    passes_over=("On Monday, met the mayor: the valves were new.",),
)
