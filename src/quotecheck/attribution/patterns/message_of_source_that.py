"""A noun of saying, whose it is, and what it is: the assertion of a clerk that; a warning by the mayor that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import BEFORE, BESIDE, FROM, JOINED, OWNER, SAYING, THAT, nobody_speaks

# Roughly what stands between the noun and "that": no finite verb but a past before "by", or one in an aside.
_STILL = r"(?:[^.?!;|XVC,(-]|\([^()|]*\))"
_ASIDE = rf"[,-](?:(?:{_STILL}|[VC](?=[PobatY,]|R?y)|[,-])*|[WHUaPbGgEe][^.?!;|]*|[^.?!;|]*?[WT][^.?!;|]*)"

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "claim_of assertion that:9",
        shape=rf"{BEFORE}(?P<cue>(?P<noun>[NK])){FROM}{OWNER}{BESIDE}{{0,2}}(?=,?{THAT})",
        sign=rf"(?P<noun>[NK])(?:(?P<from>[Pob])|[EeCV])(?={_STILL}+(?:[CV]{_STILL}*?b{_STILL}+)?(?:{_ASIDE})?{THAT})",
        words={**SAYING, **JOINED},
        form=Form.NOMINAL,
    ),
    after=r"[^.?!;|T]{1,30}?(?P<content>T)",
    opens="&'(),-0:ABCDEGHIJKMNOPQRSUVWXYZabcegoqtvy",
    needs="T",
    unless=nobody_speaks,
    finds=(
        "The {cue assertion} of {source a second clerk} that {content one of them had agreed} could not be verified.",
        "The {cue claim} made by {source the clerk} that {content the register was shut} was dismissed.",
        "The {cue disclosure} by {source Moe} on Friday that {content the crane was old} drew laughter.",
        "There was an {cue admission} from {source the firm} that {content the valve had leaked}.",
        "There was an {cue admission} on the part of {source Ana Moe} that {content the valve had leaked}.",
        "There was, besides, an {cue admission} on {source his} part that {content the valve had leaked}.",
        "There was a {cue hint} in {source a letter, sent on Friday,} that {content the valve had leaked}.",
    ),
    passes_over=(
        "The position of the union that was weakest was dropped.",
        "The promise of the mayor that nobody believed was soon broken.",
        "The sermon of the bishop that Sunday was short.",
        "There was a claim in Oslo that the valve had leaked.",
        "It was a sign of the confidence of the board in the polls showing that the valve had leaked.",
        "The news of the fire that had spread reached the town.",
    ),
)
