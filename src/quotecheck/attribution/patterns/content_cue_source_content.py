"""Content, verb, speaker, the rest of the content: the plan, said the mayor, would cost nothing."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _may_be_speaker(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the words before the verb may be who spoke: Bo Lie, who fishes, said the mayor, Ana Moe, had left.

    That can be where an apposition stands on either side.
    """
    symbols, comma = skeleton.symbols, cue.first - 1
    opens = max(symbols.rfind(mark, 0, comma) for mark in ".?!;|QMJ") + 1
    return symbols[after.end("source") - 1] == "," and "," in symbols[opens:comma]


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    before=r"(?P<content>.+?),",
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT})(?:,|(?<=,))(?P<content>[RI]?[XVC])",
    opens="NKDSIOq0Yy'",
    rough="[^|]+?,[RI]?[XVC]",
    forms=frozenset({Form.FINITE}),
    unless=_may_be_speaker,
    finds=(
        "{content The seal}, {cue explained} {source he}, {content it is of an old form}.",
        "{content The plan}, {cue said} {source the mayor}, {content would cost nothing}.",
        "{content The riddle of Oslo}, {cue says} {source Ana Moe, a guide,} {content is that nobody sold it}.",
    ),
    passes_over=(
        "On Monday, saw the mayor, left the town.",
        "Bo Lie, who fishes, said the mayor, Ana Moe, had left the town.",
    ),
)
