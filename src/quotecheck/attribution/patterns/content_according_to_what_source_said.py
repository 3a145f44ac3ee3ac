"""A statement in line with what a source said: the bridge is safe, according to what its keeper told the paper."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    before=r"(?P<content>.+?),",
    after=rf"H(?P<source>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{ASIDE}?)R?X?R?[Ce](?:{NOUN_PHRASE})??{ADJUNCT}{{0,2}}?(?=[.;?!|])",
    opens="H",
    cue=ACCORDING_TO,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The bridge is safe}, {cue according to} what {source its keeper} told the paper.",
        "{content The bridge is safe}, {cue according to} what {source its keeper, Dr. Moe,} said on Monday.",
    ),
    passes_over=("They paid, according to what they had.",),
)
