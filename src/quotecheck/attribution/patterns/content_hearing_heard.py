"""What is told, then those who heard it: the driver slept, the inquest heard."""

from quotecheck.attribution.grammar import TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._heard import HEARD

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    cue=HEARD,
    before=r"(?P<content>.+?),",
    after=rf"{TIME}?(?=[.;?!|]|,[&B])",
    opens=".;?!|,PbDR0Yy",
    finds=(
        "{content Some €65,000 had been repaid}, {source the court} {cue heard}.",
        "{content The clerk kept a book}, {source the Westkop Regional Court} {cue heard} on Tuesday.",
        "{content The driver had slept at noon}, {source an inquest} {cue has heard}, but nobody wrote it down.",
        "{content The driver had slept for two hours}, {source a coroner’s court} {cue has heard}.",
    ),
)
