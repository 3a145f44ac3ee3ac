"""Every attribution that a sentence could hold: for each cue, the patterns that fit around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quotecheck import discover
from quotecheck.attribution import patterns
from quotecheck.attribution.cues import CueGroup, find_cues
from quotecheck.attribution.extent import content_end
from quotecheck.attribution.pattern import Pattern, compiled
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, find_subject
from quotecheck.lexicon.speech import SpeechVerb


class Candidate(NamedTuple):
    """A possible attribution; all places are ranges of tokens."""

    cue: CueGroup
    cue_end: int
    subject: Subject | None
    content: tuple[range, ...]
    frame: str
    pattern: str
    addressee: range | None = None


@cache
def ranked() -> tuple[Pattern, ...]:
    """Return every pattern, the ones tried first in front."""
    found = discover.members(patterns, "pattern", Pattern)
    return tuple(sorted(found, key=lambda pattern: (pattern.rank, pattern.name)))


def find_candidates(skeleton: Skeleton, sentence: range, verbs: Mapping[str, SpeechVerb]) -> Iterator[Candidate]:
    """Yield, cue by cue from left to right, the attributions that the patterns see in `sentence`."""
    stop = sentence.stop
    while stop > sentence.start and skeleton.symbols[stop - 1] in ".?!|":
        stop -= 1
    for cue in find_cues(skeleton, sentence, verbs):
        subject = find_subject(skeleton, sentence, cue, sentence.start)
        for pattern in ranked():
            if cue.form in pattern.forms and (found := _fit(skeleton, sentence, stop, cue, subject, pattern)):
                yield found
                break


def _fit(
    skeleton: Skeleton, sentence: range, stop: int, cue: CueGroup, subject: Subject | None, pattern: Pattern
) -> Candidate | None:
    symbols = skeleton.symbols
    content: list[range] = []
    if pattern.before:
        if subject is None or subject.how != "beside":
            return None
        before = next((m for m in compiled(pattern.before).finditer(symbols, sentence.start, subject.start) if m.end() == subject.start), None)
        if not before or before.start() == sentence.start:
            return None
        content.append(range(sentence.start, before.start()))
    after = compiled(pattern.after).match(symbols, cue.end, sentence.stop)
    if not after:
        return None
    groups = after.re.groupindex
    addressee = range(*after.span("addressee")) if "addressee" in groups and after["addressee"] else None
    cue_end = cue.end
    frame = pattern.frame
    if "word" in groups:
        word = skeleton.lower[after.start("word")]
        frame = frame.replace("{word}", word)
        if pattern.frame == "{word}":
            cue_end = after.end("word")
    if "content" in groups:
        start = after.start("content")
        end = content_end(skeleton, start, stop, pattern.extent)
        if end <= start:
            return None
        content.append(range(start, end))
    return Candidate(cue, cue_end, subject, tuple(content), frame, pattern.name, addressee)
