"""A condition, speaker, verb, quotation that goes on: If the pier is shut, she said, "boats will go elsewhere"."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton

_MARKS = "\"'“”‘’„«"


def _says_when(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands in front is no part of what is said: when asked, she said, “It is over.”."""
    if not skeleton.tokens.words[after.start("content")].lstrip(_MARKS)[:1].islower():
        return True
    opening = max(skeleton.symbols.rfind(mark, 0, cue.first) for mark in "|.?!Q") + 1
    return not {"if", "unless"} & set(skeleton.lower[opening : opening + 2])


pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=3,
    before=r"(?P<content>[&B]?[HU][^QMJ|;]{2,30}),",
    after=r",(?P<content>[QMJ])",
    opens=",",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    unless=_says_when,
    finds=("{content If the pier is shut}, {source she} {cue said}, {content “boats will go elsewhere.”}",),
    passes_over=("If asked, the pier “is old,” Moe said.",),
)
