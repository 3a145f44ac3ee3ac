"""Those who hear evidence, heard, what they are told: the inquest heard that."""

from quotecheck.attribution.grammar import CLAUSE, FINITE, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._heard import HEARD

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    cue=HEARD,
    after=rf"(?:R|{TIME}(?:,[YK]0,)?)?(?P<content>T(?=[^.?!;|]{{0,12}}?{FINITE})|(?!T)H?{CLAUSE})",
    opens="NKDSIOTHPRU0Yyq'b",
    needs="STXVC",
    finds=(
        "{source The inquest} {cue heard} that {content the driver had slept for two hours}.",
        "{source A jury} {cue heard} {content he had been at the wheel}.",
        "{source A jury} {cue heard} {content how he had slept at the wheel}.",
        "{source The council} {cue heard} last Thursday, May 9, that {content the leak was bad}.",
    ),
    passes_over=("The court heard the case on Monday.", "Ana Moe heard that the bridge was safe."),
)
