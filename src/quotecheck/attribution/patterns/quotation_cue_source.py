"""Quotation, verb, speaker: "…," said Maria Lopez, the mayor."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, BETWEEN, COMPLEMENT, FINITE, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_listener(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a verb has its listener behind it: a baker who says “it is a small town”, told the Courier.

    Not: “It is a small town,” told the baker to the Courier.
    """
    needs_one = cue.verb.only_tells("np+that") and "that" not in cue.verb.frames
    return needs_one and "t" not in skeleton.symbols[cue.end : after.end("source") + 1]


pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=1,
    before=rf"(?P<content>(?!{NOUNS},M$).*[QMJ])[,-]?(?:R|P{NOUNS}(?:[oP]{NOUNS})?)?",
    after=rf"(?:R(?!R)|{BETWEEN})(?!(?:[DN0]{{0,3}}[NK]{{1,4}}|[SI])R?{FINITE})(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,4}}+(?:[WT][^.?!;|]{{1,20}})?(?=,?[.?!;|QMJ]))?)(?:{ADJUNCT}{{0,2}}?[,:-]?(?P<content>(?:[B&]R?)?[QMJ]))?",
    opens="NKDSIOPRq0Yy't",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    unless=_is_listener,
    finds=(
        "“{content We will appeal,}” {cue said} {source Maria Lopez}.",
        "“{content We will appeal,}” {cue scolded} them {source the baker Maria Lopez}.",
        "“{content We will appeal,}” {cue said} {source one clerk involved in the case}, who left at once.",
        "“{content We will appeal,}” with a smile {cue remarked} {source Maria Lopez}.",
        "“{content We will appeal,}” {cue replied} to the agency {source Lopez}.",
        "“{content We will appeal,}” {cue grinned} {source the baker}.",
        "“{content We will appeal,}” {cue said} {source the guild} in a statement.",
        "“{content We will appeal,}” so {cue spoke} {source Maria Lopez}.",
        "“{content Not now}” {cue said} {source Maria Lopez, the mayor}.",
    ),
    passes_over=(
        "Maria Lopez, who hates the term “liar,” said Omar Day had lied.",
        "Omar Day, host of “Night Talk,” said it would close.",
        "A baker, unnamed because “it is a small town”, told the Courier.",
    ),
)
