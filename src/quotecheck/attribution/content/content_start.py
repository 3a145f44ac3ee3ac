"""Find where a content begins: behind what only joins it, or with what denies it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.content.medium import is_through
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ASIDE, CLAUSE, FINITE, NOUNS, QUOTATION, compiled
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton

_LEAD = ",;:&B-.("


def behind_lead(skeleton: Skeleton, lo: int, edge: int) -> int:
    """Return where a content before its speaker begins: and | the pier is safe, she said.

    With what denies it, or what is all that stands there: | nor is it safe, she said; | but, she said, it is safe. Not
    in front of a bracket that is still open: it split them (| “I want my dues back,” wrote Ana Moe).
    """
    symbols, start = skeleton.symbols, lo
    while start < edge and start > 0 and symbols[start] in _LEAD and skeleton.lower[start] != "nor":
        start += 1
    joint = symbols.find("B", lo, edge)
    if start == edge and joint >= 0:
        return joint
    bracket = symbols.rfind("(", start, edge)
    return bracket + 1 if bracket >= 0 and ")" not in symbols[bracket:edge] else start


def with_qualifier(skeleton: Skeleton, cue: CueGroup, start: int) -> int:
    """Return where a content begins, with what denies or limits its first word.

    Vowed | not to pay; said | nearly every boat was lost; found | far too many of them.
    """
    if skeleton.symbols[start] == "t":
        return start - 1 if skeleton.lower[start - 1] in _NOT and start > cue.end else start
    while (
        start > cue.end
        and skeleton.symbols[start] in "DR0"
        and skeleton.lower[start - 1] in lexicon.words("limiting_adverbs")
    ):
        start -= 1
    return start


_NOT = frozenset({"never", "not"})
_QUOTED_BEHIND = rf"[^:QMJ]*{FINITE}[^:QMJ]*:(?=[QM](?:[,&]?[QM])*\Z)"
_TOLD_OF = rf"{NOUNS}{ASIDE}?{FINITE}[^:]*:(?={CLAUSE}|P|{NOUNS}\Z)"


def behind_colon(skeleton: Skeleton, subject: Subject | None, content: range) -> range:
    """Return the content without what the writer tells before it.

    Moe was glum: | nobody had trained, she said. The clerk saw it otherwise: | “It is free,” Moe said. A rival, a cook,
    was cool: | the price, he says, | is too low.
    """
    if ":" not in skeleton.symbols[content.start : content.stop]:
        return content
    if quoted := compiled(_QUOTED_BEHIND).match(skeleton.symbols, content.start, content.stop):
        return range(quoted.end(), content.stop)
    if subject is None or skeleton.lower[subject.start] not in {"he", "she"} or subject.end - subject.start > 1:
        return content
    told = compiled(_TOLD_OF).match(skeleton.symbols, content.start, content.stop)
    somebody = told and can_speak(skeleton, content.start, told.end())
    return range(told.end(), content.stop) if told and somebody else content


def behind_medium(skeleton: Skeleton, start: int, stop: int) -> int:
    """Return where a clause begins behind what it was said in: if anything, Moe argued in her email, | it is safe."""
    comma = skeleton.symbols.find(",", start, stop) if is_through(skeleton, start) else -1
    return comma + 1 if comma >= 0 and compiled(CLAUSE).match(skeleton.symbols, comma + 1, stop) else start


def is_clause(symbols: str, cue: CueGroup, start: int, end: int) -> bool:
    """Return whether an object in the writer's words is the subject of what is said: said the clerk saw it and left."""
    if not cue.verb.mostly_tells("clause") or compiled(QUOTATION).search(symbols, start, end):
        return False
    return bool(compiled(CLAUSE).match(symbols, start)) or (
        cue.verb.often_tells("clause") and compiled(_OWN_VERB).match(symbols, start, end) is not None
    )


_OWN_VERB = rf"[^,;:XVCWTHUQMJ(]{{2,12}}{FINITE}"  # said the key to the guild's winning the port | was simple
