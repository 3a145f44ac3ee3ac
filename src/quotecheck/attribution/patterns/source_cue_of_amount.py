"""Speaker, verb, "of", an amount: spoke of nine boats lost."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_year(skeleton: Skeleton, _cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what is spoken of is a year: she told the board of 2016."""
    amount = skeleton.lower[after.end() - 1]
    return amount.startswith(("19", "20")) and len(amount) == len("2016") and amount.isdecimal()


pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+of",
    rank=45,
    after=r"(?P<word>o)(?P<content>[RDP]{0,3}0(?:0?[NK]|0?(?=[.,;|])))",
    opens="o",
    needs="0",
    listed="amount+of",
    unless=_is_year,
    extent=Extent.OBJECT,
    finds=(
        "{source The clerk} {cue spoke} of {content nine boats lost}.",
        "{source The office} {cue had spoken} of {content nine}; it found two more.",
        "{source The letter} {cue had told} of {content at least 58 families in the school}.",
    ),
    passes_over=("The clerk was sold of nine boats the best.", "The clerk spoke of 2016."),
)
