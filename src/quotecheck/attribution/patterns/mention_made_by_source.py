"""What is mentioned or blamed, and by whom: mention was made by the clerk of nine boats."""

import re

from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT, NOUNS, OBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._in_paper import says_where
from quotecheck.attribution.skeleton import Skeleton


def _is_of_no_thing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody makes the mention, or nothing is mentioned: mention was made in Oslo of the war."""
    word = skeleton.lower[after.start("content") - 1]
    return word not in {"of", "on", "to", "upon"} or says_where(skeleton, cue, after)


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    cue=PhraseCue(
        "mention assertion pass:np:9",
        shape=r"(?P<noun>[NK])(?P<cue>(?P<be>X)Z?R?(?P<given>[EeNCV]))(?=[^.?!;|]{0,3}?[bP][^.?!;|]{1,12}?[otP])",
        words={
            "noun": "allusion blame mention reference",
            "be": "was were is are has have had",
            "given": "made laid placed put",
        },
        form=Form.NOMINAL,
    ),
    after=rf"{ADJUNCT}{{0,1}}?[bP](?P<source>{NOUNS}(?:oD?[NK]{{1,4}}(?=[otP])|P{NOUNS}(?=o))?|[OS])[otP](?P<content>{OBJECT})",
    opens=",0DPRYaby",
    extent=Extent.OBJECT,
    unless=_is_of_no_thing,
    finds=(
        "Mention {cue was made} by {source the clerk} of {content nine boats stuck in port}.",
        "Mention {cue is made} in {source the notice} of {content 14 arrests}.",
        "Reference {cue was made} on Friday by {source the bishop} to {content the hunger of that winter}.",
        "Blame {cue was laid} by {source Ana Moe} on {content the glue and not on the lamps}.",
    ),
    passes_over=("Mention was made of the weather.", "The mention was made in Oslo of a cold war."),
)
