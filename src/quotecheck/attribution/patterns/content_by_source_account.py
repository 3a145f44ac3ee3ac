"""A statement, then whose account it is: by her account."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    before=r"(?P<content>.+?),",
    after=rf"(?:,(?P<content>&R?[XVC]|[HU]{CLAUSE})|(?=[.,;?!|]))",
    opens=".,;?!|",
    cue=ACCOUNT,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The guard was drunk}, {cue by {source her} telling}, {content when he fired}.",
        "{content The bridge is safe}, {cue by {source the mayor}’s own account}.",
        "{content The sludge escaped}, {cue by {source the firm}’s own admission}, {content and ran down the valley}.",
    ),
)
