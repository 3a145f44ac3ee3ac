"""A statement, "so", speaker, verb, perhaps its rest: the pier, so the fishers claim, will be closed."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_only_at_a_time
from quotecheck.attribution.skeleton import Skeleton


def _follows(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether it is something that followed: the pier was closed, so the fishers protested."""
    comma = skeleton.symbols.rfind(",", 0, cue.first)
    said = skeleton.lower[comma + 1] == "so" and not is_only_at_a_time(skeleton, cue, after)
    return not said or (skeleton.forms[cue.head].past and after.end() == cue.end)


pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=r"(?P<content>.+?),R",
    after=rf"(?:t?(?P<addressee>{NOUNS}))?(?:,(?P<content>R?[XVC])|(?=[.;?!|]))",
    opens="!',.0;?DKNYqty|",
    forms=frozenset({Form.FINITE}),
    unless=_follows,
    finds=(
        "{content The pier}, so {source the fishers} {cue claim}, {content will be closed}.",
        "{content The pier}, so {source the fishers} {cue informed} {addressee the public}, {content will be closed}.",
        "{content The pier will be closed}, so {source the fishers} {cue say}.",
    ),
    passes_over=("The pier was closed, so the fishers complained.",),
)
