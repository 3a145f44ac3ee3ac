"""Content, verb, speaker, the rest of the content: the plan, said the mayor, would cost nothing."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._adding import adds_clause, follows_clause
from quotecheck.attribution.patterns._contrast import sets_against
from quotecheck.attribution.patterns._told import is_told_behind
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_none(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the words before the verb may be who spoke, or those behind it may be about somebody else.

    Bo Lie, who fishes, said the mayor, Ana Moe, had left: where an apposition stands on either side.
    """
    if is_told_behind(skeleton, cue, after.end("source")):
        return True  # The pier, Ana Moe, the mayor, told the court, was shut.
    symbols, comma = skeleton.symbols, cue.first - 1
    if symbols[after.start("content")] in "&B" or after["reason"] is not None:
        told = follows_clause(skeleton, cue) and can_speak(skeleton, *after.span("source"))
        if not told or after["reason"] is None:
            return not told or not adds_clause(skeleton, after.start("content"))
        return sets_against(skeleton, after.start("reason"))
    opens = max(symbols.rfind(mark, 0, comma) for mark in ".?!;|QMJ") + 1
    return symbols[after.end("source") - 1] == "," and "," in symbols[opens:comma]


pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    before=r"(?P<content>.+?),",
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT})(?:,|(?<=,))(?P<content>[RI]?[XVC]|[&B]|R?(?P<reason>U))",
    opens="NKDSIOq0Yy'",
    rough="[^|]+?,(?:[RI]?[XVC]|[&B]|R?U)",
    forms=frozenset({Form.FINITE}),
    unless=_is_none,
    finds=(
        "{content The seal}, {cue explained} {source he}, {content it is of an old form}.",
        "{content The plan}, {cue said} {source the mayor}, {content would cost nothing}.",
        "{content The riddle of Oslo}, {cue says} {source Ana Moe, a guide,} {content is that nobody sold it}.",
        "{content The quay has sunk}, {cue reckons} {source Ana Moe, a pilot,} {content and two boats have gone}.",
        "{content The quay has sunk}, {cue adds} {source the mayor}, {content and the gate “will be put up again”}.",
        "{content The quay has sunk}, {cue counters} {source the firm}, {content but no boat was ever lost}.",
        "{content The quay has sunk}, {cue says} {source Ana Moe}, {content mainly because nobody drained it}.",
    ),
    passes_over=(
        "On Monday, saw the mayor, left the town.",
        "Bo Lie, who fishes, said the mayor, Ana Moe, had left the town.",
        "The quay has sunk, said Ana Moe, and left the hall.",
        "The quay has sunk, said Ana Moe, and Bo Lie agreed.",
        "The quay has sunk, said Ana Moe, while Bo Lie warned of a flood.",
    ),
)
