"""Speaker, verb, "of", an amount: spoke of nine boats lost."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+of",
    rank=45,
    after=r"(?P<word>o)(?P<content>[RDP]{0,3}0[NK])",
    opens="o",
    needs="0",
    listed="amount+of",
    extent=Extent.OBJECT,
    finds=(
        "{source The clerk} {cue spoke} of {content nine boats lost}.",
        "{source The letter} {cue had told} of {content at least 58 families in the school}.",
    ),
    passes_over=("The clerk was sold of nine boats the best.",),
)
