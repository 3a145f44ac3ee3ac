"""A noun of saying, what it is, and who gave it: a denial that the gate was shut was issued by the clerk."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, FINITE, NOUN_PHRASE, NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton

# Was given by her; came from Moe; was hers.
_GIVEN_BY = PhraseCue(
    "give_word assertion pass:that:9 pass:np:9",
    shape=rf"(?P<verb>[XVC])(?:(?<=X)R?(?P<given>[Ee])(?=[^.?!;|]{{0,6}}?b)|(?<!X)(?=(?:{TIME})?(?P<from>P))"
    rf"|(?=R?(?:(?P<hers>[ND])[.,;?!|]|{NOUNS}'[.,;?!|]|To)))",
    words={"verb": "was is were are came comes"},
    may_hold={"given": "@given_words", "from": "from", "hers": "hers his theirs"},
    form=Form.TRAILING,
)
_WHO = rf"{NOUN_PHRASE}(?:(?!P(?:[DR]?y|Y)){COMPLEMENT}){{0,4}}+{ASIDE}{{0,2}}"
_BY_WHOM = rf"(?:{ADJUNCT}{{0,3}}?b|{TIME}?P|R?To|R?)(?P<source>[SO]|{_WHO}|D)'?{TIME}?(?=[.,;?!|W])"
"""Whoever gave them, with what joins that to the cue."""


def _says_nothing(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether no noun of saying stands before "that": the book that fell was given by Ana Moe."""
    that = skeleton.symbols.find("T", max(0, skeleton.symbols.rfind("|", 0, cue.first)), cue.first)
    nouns = lexicon.words("nouns_of_saying") | {"effect"}  # a remark to the effect that
    while that > 0 and skeleton.lower[that - 1] not in nouns:
        that = skeleton.symbols.find("T", that + 1, cue.first)
    return that <= 0


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=4,
    cue=_GIVEN_BY,
    before=rf"D?N{{0,2}}[NK](?:tDN)?(?P<content>T(?=[^.?!;|]*{FINITE})[^.?!;|W]+)",
    after=_BY_WHOM,
    opens="',0DIKNOPRSTYabqy",
    unless=_says_nothing,
    finds=(
        "A denial that {content the gate had been shut} {cue was issued} on his behalf by {source a lawyer}.",
        "A remark to the effect that {content the gate was shut} {cue was made} by {source a clerk}.",
        "The disclosure that {content the gate had been shut} {cue came} from {source an official}.",
        "The disclosure that {content the gate had been shut} {cue came} on Friday from {source an official}.",
        "The warning that {content the gate was rotten} {cue was given} by {source her} on Friday.",
        "The revelation that {content the gate was rotten} {cue was} equally {source hers}.",
        "The remark that {content a gate hears all} {cue was} {source Ana Moe}’s.",
        "The claim that {content the gate was rotten} {cue was} also that of {source the clerk}.",
    ),
    passes_over=(
        "A book that had been lost was given by Ana Moe.",
        "The man that he saw came from Reno.",
        "The fear that the gate may fall was real.",
        "The house that he built was hers.",
    ),
)
