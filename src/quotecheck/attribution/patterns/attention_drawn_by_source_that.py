"""What is given to a fact, and by whom: attention was drawn by the clerk to the fact that the gate was shut."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import GIVEN_BEING, THAT
from quotecheck.attribution.skeleton import Skeleton


def _is_no_fact(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a thing, not what is said, is spoken of: attention was drawn to the book that Moe had lost."""
    noun = skeleton.lower[after.start("fact")]
    return noun not in lexicon.words("facts_pointed_out") and noun not in lexicon.words("nouns_of_saying")


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=4,
    cue=PhraseCue(
        "give_word assertion pass:that:9",
        shape=rf"(?P<noun>[NK])(?P<cue>(?P<be>X)Z?R?(?P<given>[EeNCV]))(?=[^.?!;|]{{0,3}}?b[^.?!;|]{{1,12}}?[otP]DN{{1,2}}{THAT})",
        words={"noun": "@words_given_to_facts", **GIVEN_BEING, "given": "@given_words"},
        form=Form.NOMINAL,
    ),
    after=rf"{ADJUNCT}{{0,2}}?b(?P<source>{NOUNS}(?:oD?[NK]{{1,4}}(?=[otP]))?)[otP]DN?(?P<fact>N)(?P<content>T)",
    opens=",0DPRYaby",
    needs="T",
    unless=_is_no_fact,
    finds=(
        "Attention {cue was drawn} by {source the clerk} to the fact that {content the gate was shut}.",
        "Mention {cue was made} on Friday by {source the head of the union} of the fact that {content it rained}.",
        "Particular stress {cue was laid} by {source Ana Moe} on the point that {content the crane was old}.",
    ),
    passes_over=("Attention was drawn by the clerk to the book that Ana Moe had lost.",),
)
