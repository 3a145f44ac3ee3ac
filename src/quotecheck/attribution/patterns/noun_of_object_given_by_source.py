"""A noun of saying, what it is about, and who gave it: a demand for higher wages was voiced by the shop steward."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._given_by import BY_WHOM, GIVEN_BY
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak


def _says_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what is given is no saying, or nobody gives it: a gift of lamps was given by the clerk."""
    opens = max(skeleton.symbols.rfind(mark, 0, cue.first) for mark in ".?!;|,&QMJ") + 1
    said = lexicon.words("nouns_with_objects").isdisjoint(skeleton.lower[opens : cue.first])
    whom = range(*after.span("source"))
    aimed = "against" in skeleton.lower[whom.start : whom.stop]  # levelled by the guild against Bo Lie
    return said or aimed or not can_speak(skeleton, *after.span("source"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=5,
    cue=GIVEN_BY,
    before=rf"(?:.*[;,&])?D?[NR]{{0,2}}[NK](?:oP|[oPt])(?P<content>{NOUNS}(?:[oPt]{NOUNS}|PG{NOUNS})*+)",
    after=BY_WHOM,
    opens="',0DIKNOPRSTYabqy",
    extent=Extent.OBJECT,
    unless=_says_nothing,
    finds=(
        "A promise of {content new lamps before the winter} {cue was given} by {source Ana Moe}, the lamp warden.",
        "A demand for {content higher wages} {cue was voiced} by {source Bo Lie}, the shop steward.",
        "Praise for {content the crew} {cue came} from {source the mayor}.",
        "A denial of {content any wrongdoing} {cue was issued} on Friday by {source the company}.",
    ),
    passes_over=(
        "A gift of new lamps was given by Ana Moe.",
        "A demand for coal came from the mine.",
        "The award for courage was given by the mayor.",
    ),
)
