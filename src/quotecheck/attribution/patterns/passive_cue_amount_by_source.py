"""What is measured, passive verb, amount, "by" and the speaker: was put at nine by the police."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, GAP, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _measures_nothing(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb gives no amount: the boat was sold at 400 crowns by Ana Moe."""
    return "amount" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+{word}",
    rank=8,
    before=rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>(?!I){SUBJECT}(?:&{NOUNS}{COMPLEMENT}{{0,3}}+)?){GAP}*",
    after=rf"(?P<content>(?P<word>[aP])[RDNKP]{{0,3}}0+[yNK]*)b(?P<source>{SUBJECT})",
    opens="aP",
    needs="0",
    extent=Extent.GROUP,
    forms=frozenset({Form.PASSIVE}),
    unless=_measures_nothing,
    finds=("{content The gap} {cue was quantified} {content at seven minutes} by {source Ana Moe}.",),
    passes_over=("The boat was sold at 400 crowns by Ana Moe.",),
)
