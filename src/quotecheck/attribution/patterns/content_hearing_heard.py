"""What is told, then those who heard it: the driver slept, the inquest heard."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._heard import HEARD

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    cue=HEARD,
    before=r"(?P<content>.+?),",
    after=r"(?=[.;?!|])",
    opens=".;?!|",
    finds=(
        "{content Some €65,000 had been repaid}, {source the court} {cue heard}.",
        "{content The driver had slept for two hours}, {source a coroner’s court} {cue has heard}.",
    ),
)
