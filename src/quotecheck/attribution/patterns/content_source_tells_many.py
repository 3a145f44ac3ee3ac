"""A statement, a speaker, "told" and those who hear it: the pier is shut, she told a packed meeting of the board."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._listener import GATHERED, is_told_to_many
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_nobody(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    return not is_told_to_many(skeleton, cue, after.start("addressee"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=5,
    verbs="tell",
    before=r"(?P<content>(?![PbaUHGEe]).+?)(?:,|(?<=M))",
    after=rf"(?P<addressee>{GATHERED})(?:{ADJUNCT}){{0,4}}+(?=[.;|!?])",
    opens="'0DIKNOSYqy",
    forms=frozenset({Form.FINITE}),
    unless=_tells_nobody,
    finds=(
        "{content The pier is shut}, {source the mayor} {cue told} {addressee a full meeting of the board} on Monday.",
        "{content The pier is shut}, {source its owner} {cue told} {addressee residents and their families} on Friday.",
        "{content The pier was shut}, {source he} {cue told} {addressee the newspaper Light of the Plains} on Friday.",
    ),
    passes_over=("In a hurry, she told the story of the pier.",),
)
