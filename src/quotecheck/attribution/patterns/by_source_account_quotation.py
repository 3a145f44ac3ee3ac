"""A clause of the writer's, somebody's account, a quotation: they work at night and are, in her words, “moles”."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import QUOTATION
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=3,
    before=r".*[XVC].*[XVCNKR],",
    after=rf",(?P<content>{QUOTATION})",
    opens=",",
    needs="QMJq",
    extent=Extent.OBJECT,
    cue=ACCOUNT,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "The crews were told to work at night and were, {cue in {source her} words}, “{content married to the sea}”.",
    ),
)
