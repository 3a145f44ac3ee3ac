"""What is measured, passive verb, amount and speaker in either order: was put at nine by the police."""

import re

from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, GAP, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _measures_nothing(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb gives no amount: the boat was sold by Ana Moe at 400 crowns."""
    return "amount" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+{word}",
    rank=8,
    before=rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>(?!I){SUBJECT}(?:&{NOUNS}{COMPLEMENT}{{0,3}}+)?){GAP}*",
    after=rf"b(?P<source>(?:{NOUNS}|O|S){COMPLEMENT}{{0,2}}?)(?P<content>(?P<word>[aP])[RDNKP]{{0,3}}0)",
    opens="b",
    needs="0",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    unless=_measures_nothing,
    finds=(
        "{content The toll} {cue was given} by {source Ana Moe} {content as about 14}.",
        "{content The cost of the bridge} {cue was put} by {source the ministry} {content at 40 million crowns}.",
    ),
    passes_over=("The boat was sold by Ana Moe at 400 crowns.",),
)
