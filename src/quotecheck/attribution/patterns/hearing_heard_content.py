"""Those who hear evidence, heard, what they are told: the inquest heard that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import CLAUSE, FINITE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    cue=PhraseCue(
        "hear assertion that:9",
        shape=r"(?P<source>D?[NK0]{0,4}(?P<body>[NK])(?:[Po][DNK0y]{1,4})?)(?P<cue>X?R?(?P<hear>[CeV]))",
        words={"body": "@hearing_bodies", "hear": "heard hears"},
        form=Form.FINITE,
    ),
    after=rf"R?(?P<content>T(?=[^.?!;|]{{0,12}}?{FINITE})|(?!T){CLAUSE})",
    opens="NKDSIOTHPRU0Yyq'",
    needs="STXVC",
    finds=(
        "{source The inquest} {cue heard} that {content the driver had slept for two hours}.",
        "{source A jury} {cue heard} {content he had been at the wheel}.",
    ),
    passes_over=("The court heard the case on Monday.", "Ana Moe heard that the bridge was safe."),
)
