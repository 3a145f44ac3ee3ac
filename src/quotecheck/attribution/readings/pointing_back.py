"""Sentences that only say who said the one before them."""

import re

from quotecheck import lexicon
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS, SUBJECT, compiled
from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import SpeechVerbs

POINTER = "pointing-back"
_CHANCE = 0.8
_WHO = rf"(?P<source>{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,3}}+)?)"
# This was said on Tuesday by the guild. So said the clerk. Those were the words of Ana Moe.
# Each behind what it opens with: to compile it takes long.
_POINTS = (
    ("[DT]XZ?R?e", rf"[DT](?P<cue>XZ?R?(?P<told>e))(?:{ADJUNCT}|,){{0,5}}?b{_WHO}[.|]{{1,2}}"),
    ("RC", rf"R(?P<cue>(?P<told>C)){_WHO}[.|]{{1,2}}"),
    ("[TDN]XD", rf"[TDN](?P<cue>XD[NR]{{0,2}}?(?P<words>N))o{_WHO}[.|]{{1,2}}"),
)


def credited_before(
    skeleton: Skeleton, sentence: range, before: range, verbs: SpeechVerbs, paragraph: int, number: int
) -> Reading | None:
    """Return the attribution of the sentence `before` by one that only says whose it is; None if it says more.

    The ferry will not sail. This was said on Tuesday by the port.
    """
    if skeleton.lower[sentence.start] not in lexicon.words("words_that_point_back"):
        return None
    for opens, shape in _POINTS:
        if compiled(opens).match(skeleton.symbols, sentence.start, sentence.stop) is None:
            continue
        match = compiled(shape).fullmatch(skeleton.symbols, sentence.start, sentence.stop)
        if match is None:
            continue
        if not _credits(skeleton, match, verbs) or not can_speak(skeleton, *match.span("source")):
            return None
        cue, source = range(*match.span("cue")), range(*match.span("source"))
        return Reading((before,), cue, source, None, None, POINTER, _CHANCE, paragraph, number)
    return None


def _credits(skeleton: Skeleton, match: re.Match[str], verbs: SpeechVerbs) -> bool:
    """Return whether a noun or verb says that what stands before was said; not: this was denied, or written, by Moe."""
    if "words" in match.re.groupindex:
        return skeleton.lower[match.start("words")] in lexicon.words("nouns_of_saying")
    told = match.start("told")
    verb = verbs.by_lemma.get(skeleton.forms[told].lemma)
    if verb is None or not verb.mostly_tells("trail", "pass:trail"):
        return False
    made = skeleton.symbols[told] == "e" and "pass:by" in verb.frames and not verb.mostly_tells("pass:by")
    return not made  # this was written by Moe
