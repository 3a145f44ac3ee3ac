"""Verb, speaker, what is said, in the order of other languages: and declared on Monday the office that it was shut."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, SUBJECT, TIME, search_before
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton

# And; on another level; in the end: what may stand in front of the verb where nothing else of its sentence does.
_OPENING = r"(?<![^|.?!;])[&B]?,?(?:R,?)?(?:[PatoU][^.?!;|,XVCQMJS]{1,9}(?:,|(?<=[ND])))?\Z"


def _has_no_speaker(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody stands behind the verb, or only who is told: told the clerk that; announced plans that."""
    opens = search_before(_OPENING, skeleton.symbols, cue.first)
    if opens is None or cue.first != cue.head:
        return True
    frame = "that" if skeleton.symbols[after.start("content")] == "T" else "quote"
    return not cue.verb.mostly_tells(frame) or not can_speak(skeleton, *after.span("source"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=18,
    before=r"[&B]?,?(?:R,?)?(?:[PatoU][^.?!;|,XVCQMJS]{1,9},?)?",
    after=rf"(?:{TIME}|I(?=D)|[tP]D?N{{1,2}}(?=[DNK0])|R|OR?(?:P{NOUNS}(?:o{NOUNS})?(?=D))?){{0,2}}"
    rf"(?P<source>{SUBJECT}(?:W[^.?!;|,]{{1,20}},|,{NOUNS}{COMPLEMENT}{{0,3}}+(?=:))?)(?:(?=,?{THAT}),?|(?:[:,]|(?<=,))(?=[QMJ]))(?P<content>[TQMJ])",
    opens="'0DIKNOPRSYbqty",
    needs="TQMJ",
    forms=frozenset({Form.FINITE}),
    unless=_has_no_speaker,
    finds=(
        "{cue Declared} on Monday {source the Lamp Office} that {content eleven lamps were stolen}.",
        "{cue Added} {source Moe} that {content the locks were whole}.",
        "And {cue said} to the agency {source its director, Ana Moe}: “{content The loss is ours.}”",
        "In the end {cue indicated} {source the director} that {content the pictures had been sent}.",
    ),
    passes_over=(
        "In 2008 Moe informed Bo Lie that the gate was shut.",
        "In the hall spoke a man that nobody knew.",
        "Told by the clerk that the gate was shut, Ana Moe left.",
        "Warned that the gate was shut, Ana Moe left.",
        "In May announced plans that the town disliked were dropped.",
    ),
)
