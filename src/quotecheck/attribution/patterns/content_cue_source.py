"""Content, verb, speaker, without quotation marks: prices will fall, said Dee Park."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import BETWEEN, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _is_apposed(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether an adverb other than "so" stands before the verb: Jack Day, recently named the firm's head, is."""
    before = cue.first - 1
    return skeleton.symbols[before] == "R" and skeleton.lower[before] not in {"so", "thus"}


pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=5,
    before=r"(?P<content>.+?),R?",
    after=rf"{BETWEEN}(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,4}}+(?:[WT][^.?!;|]{{1,20}})?(?=,?[.?!;|QMJ]))?)(?=[.?!;|),]|[UH])",
    opens="NKDSIOq0Yy'RP",
    forms=frozenset({Form.FINITE}),
    unless=_is_apposed,
    finds=(
        "{content Prices will fall}, {cue said} {source Dee Park}.",
        "{content Ratepayers would notice}, {cue said} {source finance committee chairman Dee Park}.",
        "{content The mine will close}, {cue confided} in turn {source the miner Dee Park} while packing.",
        "{content The mine by the river will close}, so {cue cautioned} {source the miner Dee Park}.",
    ),
)
