"""A noun of saying, who gave it, and what it is: an indication was given by the clerk that the gate was shut."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import GIVEN_BEING

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=4,
    cue=PhraseCue(
        "give_word assertion pass:that:9",
        shape=rf"(?P<noun>[NK])(?:[oPt]{NOUNS}{COMPLEMENT}{{0,1}})?"
        r"(?P<cue>(?:(?P<be>X)Z?|R?(?P<being>Z))R?(?P<given>[EeN]))(?=[^.?!;|]{0,3}?b)",
        sign="[XZ]R?(?P<given>[EeN])(?=[^.?!;|]{0,3}?b)",
        words={"noun": "@nouns_of_saying", "given": "@given_words"},
        may_hold={**GIVEN_BEING, "being": "being"},
        form=Form.NOMINAL,
    ),
    after=rf"{ADJUNCT}{{0,2}}?b(?P<source>[SO]|{NOUN_PHRASE}(?:(?!tDNT|P(?:[DR]?y|Y)){COMPLEMENT}){{0,4}}+{ASIDE}?){ADJUNCT}?,?(?:tDN)?(?P<content>T)",
    opens=",0DPRYaby",
    needs="T",
    finds=(
        "A reproach to the guild {cue was voiced} by {source Bo Lie} to the effect that {content the keys were lost}.",
        "Assurance {cue was given} by {source the clerk, Ana Moe,} that {content the gate had been shut}.",
        "The gate is shut, the disclosure {cue also being made} by {source her} that {content two keys were lost}.",
        "The accusation {cue has been levelled} by {source the clerk} that {content two keys were lost}.",
        "The admission {cue was made} by {source him} on Friday that {content the gate was shut}.",
        "A warning {cue was issued} on Monday by {source the clerk} that {content the gate was shut}.",
    ),
    passes_over=("A book was given by the clerk that Ana Moe knew.",),
)
