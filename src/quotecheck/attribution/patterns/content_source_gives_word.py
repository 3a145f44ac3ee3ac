"""A statement, then who gave it as what: no pay will be cut, the clerk gave assurance."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import SAYING

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=4,
    cue=PhraseCue(
        "give_word assertion trail:9",
        shape=rf",(?P<source>S|{NOUNS}{COMPLEMENT}{{0,2}})(?P<cue>X?(?P<give>[VCXEe])D?N?(?P<noun>N))(?=[.;?!|]|P?D?[Yy]|PDN[.;])",
        sign="(?P<give>[VCXEe])D?N?(?P<noun>N)[.;?!|PDYy]",
        words={
            **SAYING,
            "give": "advanced advances entered enters expressed expresses gave given gives has have issued issues "
            "lodged lodges made makes offered offers raised raises voiced voices",
        },
        form=Form.FINITE,
    ),
    before=rf"(?P<content>{CLAUSE}.*?),",
    after=rf"{ADJUNCT}{{0,2}}+(?=[.;?!|])",
    opens="!,.0;?DPRYaby|",
    finds=(
        "{content No pay will be cut}, {source the clerk} {cue gave assurance}.",
        "{content The keys were stolen}, {source the head of the guild Ana Moe} {cue gave the reply}.",
        "{content The keys were stolen}, {source he} {cue expressed the assumption}.",
        "{content The keys were stolen}, {source the guard} {cue made the point} in a letter.",
    ),
    passes_over=(
        "When the keys were stolen, the guard made a statement.",
        "The keys were stolen, and the guard made a statement.",
        "The keys were stolen, a guard gave evidence and nobody was charged.",
    ),
)
