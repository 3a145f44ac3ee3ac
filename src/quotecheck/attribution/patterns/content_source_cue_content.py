"""Content, speaker, verb, the rest of the content: the plan, she said, would cost nothing."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._adding import follows_clause, tells_anothers
from quotecheck.attribution.patterns._contrast import sets_against
from quotecheck.attribution.symbols.skeleton import Skeleton

_OTHER = r"[^.?!;|]*?(?:[XVC]R?e(?=b)|C(?=[TQMJ]|[SI]R?[XVC]))"
"""What has a cue of its own: and talk of it was dismissed by her; and clerks say it is safe."""


_OUTCOME = "(?:G(?=[DRNK']{0,4}P?R{0,2}0)|[Gg](?=D[NKR]{1,3}P?tR{0,2}0))"
"""What comes of what is said, in figures: nine were sold, she said, leaving 12; not: leaving the room."""


_REST = "(?:[HW](?![GgEe]))"
"""What belongs to the clause before its speaker: she said, when few people come; not: she said, when asked."""


def _is_none(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what follows is no part of what is said.

    It tells when the speaker spoke: she said, following a visit; she said on Friday, after a visit. Not: the dam may
    burst, she said, after months of rain. Or it has no clause to belong to: on Friday she refused, which angered us.
    """
    start = after.start("content")
    if skeleton.symbols[start - 1] == ":" and not follows_clause(skeleton, cue):
        return True  # In May, she said: it was late.
    word = skeleton.lower[start]
    if skeleton.symbols[start] == "C" and "mid" not in cue.verb.frames:
        return True  # Officials in Ostby, a customer named in the suit, said they had no part in it.
    if sets_against(skeleton, start) or (skeleton.symbols[start] in "&B" and tells_anothers(skeleton, start)):
        return True  # The pier is safe, she said, while he warned of a flood; she said, and he agreed.
    if skeleton.symbols[start] in "HW" and not follows_clause(skeleton, cue):
        return True
    return word == "following" or (
        word in lexicon.words("prepositions_of_occasions") and skeleton.symbols[start - 2] in "Yy"
    )


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"(?P<content>.+?)[,-]",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE}))?{ADJUNCT}{{0,4}}+(?:[HU][GgEe][^.?!;|,QMJXVC]{{0,8}})?(?:[,-]|:(?![QMJ]))(?P<content>(?!{NOUNS}R?[ZGg]|&{_OTHER}|[Pbo]W)[^HWgG]|(?<=C,){_REST}|{_OUTCOME})",
    opens="NKDSIOPbaRq0Yy,:-'tHU",
    needs=",:-",
    rough="[^X.?!;|,:-]*[,:-]",
    forms=frozenset({Form.FINITE}),
    unless=_is_none,
    finds=(
        "{content The pier}, {source Ana Moe, 46, a cook,} {cue said}, {content was shut}.",
        "{content The pier}, {source Ana Moe, the mayor,} {cue told} {addressee the court}, {content was shut}.",
        "{content She would be back in May}, {source the clerk} {cue said}, {content “with a bigger drawing.”}",
        "{content Until the pipe is mended}, {source he} {cue iterated}, {content carts would bring water}.",
        "{content The clinic}, {source Ana Moe} {cue maintained} in a letter, {content had never charged a fee}.",
        "{content Her neighbours}, {source the storekeeper} {cue said}, {content have taken to saving rain in drums}.",
        "{content The gate}, {source the keeper} {cue conceded} when pressed, {content had never been oiled}.",
        "{content The gate}, {source the keeper} {cue recalled} besides, {content had been green}.",
        "{content Two of the doors}, {source the report} further {cue notes}, {content were bolted}.",
        "{content Nine boats were sold}, {source Ana Moe} {cue said}, {content leaving 12 at the quay}.",
        "{content Each boat had been promised a berth}, {source Ana Moe} {cue argued}, {content and none was left}.",
        "{content The plan}, {source she} {cue said}, {content would cost nothing}.",
        "{content Both are right}, {source Ana Moe} {cue said}: {content Her unit had counted nine more}.",
        "{content He took nine boats}, {source the suit} {cue alleges}: {content two in May and seven in June}.",
        "{content A third breach}, {source the rule} {cue says}, {content “shall end the permit.”}",
        "{content The toll was 40}, {source he} {cue went on}, {content and kin who grumbled were sent home}.",
        "{content Nine of the boys}, {source she} {cue told} {addressee the court}, {content would have lived on}.",
    ),
    passes_over=(
        "Nobody was hurt, Moe insisted, and talk of a lost child was dismissed by him as idle.",
        "The boat was sold in May, records show, and brokers say it is worth more.",
        "No job can be had, he expounded, the claim being made by him that two men were held.",
    ),
)
