"""Content, verb, "in", the body whose people said it: prices will fall, reported in the press office of the port."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, TIME, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton


def _says_where(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no body stands there, or no clause in front: a rise, reported in the press; said in Oslo.

    A conference is no body where somebody says it: Prices will fall, its head, Jack Day, said in a press conference.
    """
    head = head_of(skeleton.symbols, *after.span("source"))
    told_in = skeleton.lower[after.start("in")] in {"at", "in"}
    body = kind_of_noun(skeleton.lower[head]) == "body" or skeleton.lower[head] in {"service", "office", "headquarters"}
    meeting = skeleton.lower[head] in lexicon.words("meetings_to_go_to")
    return not told_in or meeting or not body or compiled(FINITE).search(skeleton.symbols, 0, cue.first) is None


pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=5,
    before=rf"(?P<content>.+?{FINITE}.+?),",
    after=rf"(?P<in>P)(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}?){TIME}?(?=[.;?!|])",
    opens="P",
    forms=frozenset({Form.FINITE, Form.PARTICIPLE}),
    unless=_says_where,
    finds=(
        "{content Prices will fall}, {cue reported} in {source the press office of the port}.",
        "{content Prices will fall}, {cue noted} at {source the ministry} on Wednesday evening.",
    ),
    passes_over=(
        "Prices will fall, said in Oslo.",
        "Prices will fall, reported in a press conference.",
        "A fall in prices, reported in the press, is near.",
    ),
)
