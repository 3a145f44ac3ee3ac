"""Content, verb, speaker, without quotation marks: prices will fall, said Dee Park."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import BETWEEN, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton


def _has_another_subject(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind a verb is not its subject: Ten people, all of them miners, had read reports.

    Nor is it in: Jack Day, the firm's head, disclosed | this to reporters; Jack Day said | Wednesday.
    """
    at = after.start("source")
    told = skeleton.symbols[at] == "Y" or (skeleton.lower[at] == "this" and skeleton.symbols[at + 1] in _BEHIND_PRONOUN)
    return told or "X" in skeleton.symbols[cue.first : cue.head] or _is_apposed(skeleton, cue, after)


def _is_apposed(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the words before the verb are its subject, or what it is said of.

    Jack Day, recently named the firm's head, is: an adverb other than "so". Its head, Jack Day, denied the claim: no
    verb, and nobody behind.
    """
    before = cue.first - 1
    if skeleton.symbols[before] == "R":
        return skeleton.lower[before] not in {"so", "thus"}
    opens = max(skeleton.symbols.rfind(mark, 0, before) for mark in ".?!;:|&U") + 1
    return _VERBAL.isdisjoint(skeleton.symbols[opens:before]) and not can_speak(skeleton, *after.span("source"))


_VERBAL = frozenset("XVCvcGgQMJq")
_BEHIND_PRONOUN = frozenset("tPo")


pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=5,
    before=r"(?P<content>.+?),R?",
    after=rf"{BETWEEN}(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}(?:W[^.?!;|,QMJ]{{1,24}})?(?:(?:,|(?<=,0,)){NOUNS}{COMPLEMENT}{{0,4}}+(?:[WT][^.?!;|]{{1,20}})?(?=,?[.?!;|QMJ]))?)(?=[.?!;|),]|[UH])",
    opens="NKDSIOq0Yy'RPt",
    rough=r"[^.?!;|(),WUHXVC-]*(?:[.?!;|(),WUH-]|\Z)",
    forms=frozenset({Form.FINITE}),
    unless=_has_another_subject,
    passes_over=(
        "Its head, Jack Day, denied the claim.",
        "Jack Day, the head of the firm, disclosed this to reporters on Monday.",
        "Ten people, all of them miners, had recorded statements.",
    ),
    finds=(
        "{content Prices will fall}, {cue said} {source Dee Park}.",
        "{content The mine will close}, {cue said} {source a mother of four who sells yams}.",
        "{content The mine will close}, {cue said} {source a handful of miners who work there}.",
        "{content Ratepayers would notice}, {cue said} {source finance committee chairman Dee Park}.",
        "{content The mine will close}, {cue confided} in turn {source the miner Dee Park} while packing.",
        "{content The mine by the river will close}, so {cue cautioned} {source the miner Dee Park}.",
    ),
)
