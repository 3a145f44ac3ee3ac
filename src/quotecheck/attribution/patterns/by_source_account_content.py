"""Somebody's account, then what it says: by her account."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import GAP, NOUN_PHRASE, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._account import ACCOUNT
from quotecheck.attribution.symbols.skeleton import Skeleton


def _opens_statement(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a cue of its own follows: in his oral judgment, the judge said no; it was said that."""
    return bool(compiled(_SAID).match(skeleton.symbols, after.start("content")))


_SAID = rf"{NOUN_PHRASE}(?:{GAP}){{0,2}}(?:C|X[RZ]{{0,2}}eR?T)"

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    after=r"(?:,|(?=[DSI]))(?P<content>[^,])",
    opens=",DSI",
    cue=ACCOUNT,
    unless=_opens_statement,
    forms=frozenset({Form.FRONTED}),
    finds=(
        "{cue By {source her} own account}, {content the bridge is safe}.",
        "{cue In {source her} view} {content the bridge is safe}.",
        "{cue In {source Moe}’s telling}, {content the bridge fell at noon}.",
    ),
    passes_over=("In other words, the bridge is safe.", "By all accounts, the bridge is safe."),
)
