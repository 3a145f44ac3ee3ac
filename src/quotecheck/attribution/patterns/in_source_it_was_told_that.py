"""In somebody's statement or at somebody's place it was told that: in her testimony it was also mentioned that."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT, WHOSE
from quotecheck.attribution.sources.source_kind import can_speak, head_of, is_paper, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

_TOLD = rf"(?:,(?:[^,.?!;|]{{1,12}},)?)?(?P<it>I)(?P<cue>X(?:tZ|ZR?|R{{1,2}})?R?e)(?=(?:(?!b){ADJUNCT})?{THAT})"


def _is_no_teller(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether it is only where or when it was told: in Oslo it was announced that; in May it was."""
    owner = cue.source
    if owner is None or (skeleton.symbols[owner.stop] != "I" and skeleton.symbols[owner.stop] != ","):
        return False  # her | testimony
    if skeleton.lower[owner.start - 1] in {"by", "from", "of"}:
        return not can_speak(skeleton, owner.start, owner.stop)
    word = skeleton.lower[head_of(skeleton.symbols, owner.start, owner.stop)]
    return not is_paper(word) and kind_of_noun(word) != "body"


pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "told_in assertion that:8",
        shape=rf"(?P<in>P|(?<![^|.?!;:&B-])b)(?P<source>(?P<whose>D)|D?[NK]{{1,4}}(?='))'?N?(?P<noun>N){_TOLD}",
        also=(
            rf"(?P<in>P)D(?P<side>N)o(?P<source>{NOUNS}{COMPLEMENT}{{0,2}}){_TOLD}",
            rf"(?P<in>P|(?<![^|.?!;:&B-])b)(?P<source>R?{NOUNS}{COMPLEMENT}{{0,2}}){_TOLD}",
        ),
        sign="IX[tRZ]*e",
        words={"in": "at by from in on", "it": "it"},
        may_hold={**WHOSE, "noun": "@nouns_of_saying", "side": "behalf lips mouth part pen side"},
        form=Form.NOMINAL,
    ),
    after=rf"{ADJUNCT}?(?P<content>T)",
    opens=",0DPRTYaby",
    needs="T",
    unless=_is_no_teller,
    finds=(
        "In {source her} testimony it {cue was also mentioned} that {content the gate was shut}.",
        "From the side of {source the union} it {cue was stated} that {content the gate was shut}.",
        "On the part of {source Ana Moe} it {cue was stressed} that {content the gate was shut}.",
        "By {source the union} it {cue was claimed} that {content the gate was shut}.",
        "In {source the port ministry} it {cue was explained} that {content the gate was shut}.",
        "In {source the report of the union}, a thick one, it {cue was written} that {content the gate was shut}.",
    ),
    passes_over=("In Oslo it was built for all that the town had.",),
)
