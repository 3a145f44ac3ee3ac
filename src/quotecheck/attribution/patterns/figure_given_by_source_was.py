"""A figure, who gave it, and how much it is: the number given by the clerk was 92."""

import re

from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import BESIDE, OWNER
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak, head_of, is_paper


def _says_nothing(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether no speaker and no paper gave the figure: the number given in Oslo was 92."""
    owner = cue.source
    if owner is None:
        return True
    if skeleton.symbols[owner.start - 1] == "b":
        return not can_speak(skeleton, owner.start, owner.stop)
    return not is_paper(skeleton.lower[head_of(skeleton.symbols, owner.start, owner.stop)])


pattern = Pattern(
    __name__,
    __doc__,
    frame="amount",
    rank=4,
    cue=PhraseCue(
        "give_figure assertion amount:9",
        shape=rf"(?P<noun>N)(?:o{NOUNS})?(?P<cue>(?P<given>[EeCV])P?{TIME}?)(?P<in>[bP]){OWNER}{BESIDE}{{0,2}}(?P<be>X)(?=[PDaNR]{{0,3}}0)",
        words={
            "noun": "@amounts_told",
            "given": "@figures_given",
            "in": "by in",
            "be": "was is were are",
        },
        form=Form.NOMINAL,
    ),
    after="[^|]{1,40}?X(?P<content>[PDaNR]{0,3}0[^.?!;:,|XVC]*)",
    opens="!&'(),-.0:;?ABCDEGHIJKMNOPQRSTUVWXYZabcegoqtvy",
    needs="0",
    extent=Extent.GROUP,
    unless=_says_nothing,
    finds=(
        "The number {cue given} by {source the clerk} was {content 92}.",
        "The figure {cue supplied} by {source the lamp office} on Friday was {content 3,100}, a third up on May.",
        "The total {cue cited} in {source the report} was {content 12 deaths}.",
        "The number of boats {cue cited} by {source Ana Moe} is {content at least 40}.",
    ),
    passes_over=(
        "The price paid by the clerk was 40 crowns.",
        "The distance covered by Ana Moe was 92 miles.",
        "The number given in Oslo was 92.",
    ),
)
