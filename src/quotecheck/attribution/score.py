"""How sure a candidate is: how often its verb means a statement in its frame, moved by what stands around it."""

from __future__ import annotations

from functools import cache
from statistics import fmean

from quotecheck.attribution.candidates import Candidate
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.lexicon.speech import SpeechVerb, speech_verbs

_CERTAIN = 0.97
_HARDLY = 0.02


def score(skeleton: Skeleton, candidate: Candidate) -> float:
    """Return the chance, from 0 to 1, that `candidate` is a statement of its subject."""
    chance = frame_chance(candidate.cue.verb, candidate.frame)
    return min(_CERTAIN, max(_HARDLY, chance))


def frame_chance(verb: SpeechVerb, frame: str) -> float:
    """Return how often `verb` reports something in `frame`; unlisted pairs lie between the verb's and the frame's mean."""
    if frame == "quote-trail":
        return 0.95
    if frame in verb.frames:
        return verb.frames[frame] / 10
    return (verb_mean(verb.lemma) + frame_means().get(frame, 0.2)) / 2 * 0.9


@cache
def verb_mean(lemma: str) -> float:
    """Return the mean chance of a verb over its listed frames."""
    verb = speech_verbs().get(lemma)
    return fmean(verb.frames.values()) / 10 if verb and verb.frames else 0.3


@cache
def frame_means() -> dict[str, float]:
    """Return the mean chance of every frame over all verbs that list it."""
    tenths: dict[str, list[int]] = {}
    for verb in speech_verbs().values():
        for frame, value in verb.frames.items():
            tenths.setdefault(frame, []).append(value)
    return {frame: fmean(values) / 10 for frame, values in tenths.items()}
