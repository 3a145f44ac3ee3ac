"""Sentences that credit the one before them, and sentences between two that are credited to one speaker."""

from collections.abc import Iterator
from itertools import pairwise

from quotecheck.attribution.continuation import CONTINUATION
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS, SUBJECT, compiled
from quotecheck.attribution.readings import Reading
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak
from quotecheck.lexicon.speech import SpeechVerbs
from quotecheck.model import Stance

POINTER = "pointing-back"
_CHANCE = 0.8
_WHO = rf"(?P<source>{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,3}}+)?)"
# This was said on Tuesday by the guild. So said the clerk.
_POINTS = (
    rf"(?P<this>[DT])(?P<cue>XZ?R?(?P<told>e))(?:{ADJUNCT}|,){{0,5}}?b{_WHO}[.|]{{1,2}}",
    rf"R(?P<cue>(?P<said>C)){_WHO}[.|]{{1,2}}",
)
_TELLS = 6
"""In how many of ten uses a verb must report a clause for a sentence before it to be what it reports."""


def credited_before(
    skeleton: Skeleton, sentence: range, before: range, verbs: SpeechVerbs, paragraph: int, number: int
) -> Reading | None:
    """Return the attribution of the sentence `before` by one that only says whose it is; None if it says more.

    The ferry will not sail. This was said on Tuesday by the port.
    """
    for shape in _POINTS:
        match = compiled(shape).fullmatch(skeleton.symbols, sentence.start, sentence.stop)
        if match is None or skeleton.lower[sentence.start] not in {"this", "that", "so", "thus"}:
            continue
        told = match.start("told" if "told" in match.re.groupindex else "said")
        verb = verbs.by_lemma.get(skeleton.forms[told].lemma)
        if verb is None or verb.stance is not Stance.NEUTRAL or verb.frames.get("that", 0) < _TELLS:
            return None
        if not can_speak(skeleton, *match.span("source")):
            return None
        cue, source = range(*match.span("cue")), range(*match.span("source"))
        return Reading((before,), cue, source, None, None, POINTER, _CHANCE, paragraph, number)
    return None


_BACKSHIFTED = r"(?:[^XVCQMJq;:]|(?<=W)X[^XVC,]*,)+?(?P<had>X)R?[EeZvct][^QMJqXC;:]*"


def goes_on_between(skeleton: Skeleton, sentences: tuple[range, ...], found: list[Reading]) -> Iterator[Reading]:
    """Yield what one speaker goes on to say in sentences without a credit, which stand between two with one.

    A pipe had burst, he stated. | The oil had then caught fire. | This, he added, took a minute.
    """
    for last, following in pairwise(found):
        between = following.sentence - last.sentence
        if last.paragraph != following.paragraph or between not in _NEAR or not _is_told_first(last):
            continue
        if not _is_same(skeleton, following):
            continue
        for number in range(last.sentence + 1, following.sentence):
            piece = sentences[number]
            match = compiled(_BACKSHIFTED).fullmatch(skeleton.symbols, piece.start, piece.stop)
            if match and skeleton.lower[match.start("had")] in {"had", "would", "could", "might", "ought"}:
                yield Reading((piece,), None, None, None, None, CONTINUATION, last.chance, last.paragraph, number)


_NEAR = (2, 3)
"""How many sentences behind the one that is credited the next one stands."""


def _is_told_first(last: Reading) -> bool:
    """Return whether a statement stands before its credit, or around it, in the writer's words."""
    return last.cue is not None and last.content[0].start < last.cue.start


def _is_same(skeleton: Skeleton, following: Reading) -> bool:
    """Return whether a source can be the one before: she; the captain; not: Ana Moe."""
    source = following.source
    if source is None:
        return False
    symbols = skeleton.symbols[source.start : source.stop]
    return symbols == "S" or (symbols.startswith("D") and "K" not in symbols)
