"""Content, what the paper calls it, and who gave it: the gate is shut, a claim repeated on Monday by Ana Moe."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import FINITE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import JOINED, OWNER, SAYING, nobody_speaks
from quotecheck.attribution.skeleton import Skeleton

_NOUN = ",(?P<cue>(?P<a>D)R?N{0,2}?(?P<noun>N)"
_ENDS = "(?=(?:P?[DR]?[Yy])?[.;|])"
_STILL = "[^.?!;|XVCTW]"
# , a | claim | repeated by; , a | claim | Ana Moe repeated
_SIGN = r"(?P<noun>N)(?:(?<=,D.)|(?<=,D[NR].)|(?<=,D[NR]{2}.)|(?<=,D[NR]{3}.))(?=[TW]?[DSIONKqY0y']|R?.[^.?!;|XVCTW]*b)"


def _is_no_statement(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a word or a decision is meant, not what it says: he was walked, a decision the coach made."""
    last = skeleton.lower[cue.end - 1]
    if last in lexicon.words("nouns_of_thought") or last in lexicon.words("nouns_of_deciding"):
        return True
    return nobody_speaks(skeleton, cue, after)


pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=PhraseCue(
        "give_word assertion back:9",
        shape=rf"{_NOUN}R?(?P<given>[EeCVN])R?){_STILL}{{0,6}}?(?P<from>b){OWNER}{_ENDS}",
        also=(rf"{_NOUN})[TW]?{OWNER}(?:XR?|R)?(?P<given>[EeCVN])(?:R?[,Pabt0YyD]{_STILL}{{0,9}}|R?){_ENDS}",),
        sign=_SIGN,
        words={**SAYING, "a": "a an the", "given": "@given_words"},
        may_hold=JOINED,
        form=Form.TRAILING,
    ),
    before=rf"(?:.*;)?(?P<content>(?![^;]*C(?:T|S|[DKN]+[XVC]))[^;]*{FINITE}[^;]*),",
    after="",
    unless=_is_no_statement,
    finds=(
        "{content The gate is shut}, {cue a claim repeated} on Monday by {source Ana Moe}.",
        "{content The gate must go}, {cue a demand put forward} by {source the head of the weavers’ guild, Bo Lie}.",
        "{content The gate is shut}, {cue a claim made} by {source the guild} on Friday.",
        "{content The gate is shut}, {cue a claim} that {source Ana Moe} repeated on Monday.",
    ),
    passes_over=(
        "The gate was shut, a decision welcomed by the union.",
        "The gate is shut, a report read by the clerk.",
        "The gate is shut, a word the clerk repeated.",
        "The gate is shut, a claim denied by the clerk.",
    ),
)
