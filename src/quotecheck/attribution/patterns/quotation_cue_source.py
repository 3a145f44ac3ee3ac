"""Quotation, verb, speaker: "…," said Maria Lopez, the mayor."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, BETWEEN, COMPLEMENT, FINITE, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._told import is_told_behind
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_listener(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    return is_told_behind(skeleton, cue, after.end("source"))


# Said Ana Moe, the mayor, and | Bo Lie, her deputy. Not: said Ana Moe, the mayor, and Bo Lie, her deputy, left.
_END = "(?=[.?!;|QMJ])"
_ONE_OF_TWO = (
    rf"(?:{NOUNS}{COMPLEMENT}{{0,3}}+,{NOUNS}{COMPLEMENT}{{0,3}}+,"
    rf"&(?={NOUNS}{COMPLEMENT}{{0,3}}+(?:,{NOUNS}{COMPLEMENT}{{0,3}}+,?)?{_END}))"
)

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=1,
    before=rf"(?P<content>(?!{NOUNS},M$).*[QMJ])[,-]?(?:R|P{NOUNS}(?:[oP]{NOUNS})?)?",
    after=rf"(?:R(?!R)|{BETWEEN})(?!(?:[DN0]{{0,3}}[NK]{{1,4}}|[SI])R?{FINITE})(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&|{_ONE_OF_TWO})?{SUBJECT}(?:(?:,|(?<=,)){NOUNS}{COMPLEMENT}{{0,4}}+(?:[WT][^.?!;|]{{1,20}})?(?=,?[.?!;|QMJ]))?)(?:{ADJUNCT}{{0,2}}?[,:-]?(?P<content>(?:[B&]R?)?[QMJ]))?",
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
        "“{content Not now,}” {cue said} {source Maria Lopez, 46, a cook}, “{content and not here.}”",
        "“{content Not now,}” {cue said} {source Maria Lopez, the mayor, and Bo Day, her deputy}.",
        "“{content Not now,}” {cue said} {source Maria Lopez, the mayor,} and Bo Day, her deputy, left.",
    ),
    passes_over=(
        "Maria Lopez, who hates the term “liar,” said Omar Day had lied.",
        "Omar Day, host of “Night Talk,” said it would close.",
        "A baker, unnamed because “it is a small town”, told the Courier.",
    ),
)
