"""The verbs that signal a statement, and how often they do so in each frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.errors import BadWordList
from quotecheck.model import Stance, Type


class SpeechVerb(NamedTuple):
    """A line of `speech_verbs.txt`. `frames` maps a frame to the tenths of its uses that report something.

    A frame that is not listed counts as it does for the class at large, so that a bare lemma will do.
    """

    lemma: str
    type: Type
    stance: Stance
    frames: Mapping[str, int]


_ADVICE = (
    f"write a lemma, if need be its class ({', '.join(Type)}) and of how many of ten uses a frame reports something: "
    "'tweet', or 'claim assertion/doubting that:7 np:4'"
)


@cache
def speech_verbs() -> Mapping[str, SpeechVerb]:
    """Return the shipped verbs by lemma."""
    return MappingProxyType({verb.lemma: verb for verb in map(parse, lexicon.lines("speech_verbs"))})


def with_extra(extra: Iterable[str]) -> Mapping[str, SpeechVerb]:
    """Return the shipped verbs and those of the lines `extra`, which win.

    Raises:
        BadWordList: a line that cannot be understood.
    """
    return {**speech_verbs(), **{verb.lemma: verb for verb in map(parse, extra)}}


def parse(line: str) -> SpeechVerb:
    """Return the verb that a line describes: `lemma class[/stance] frame:tenths …`, several words joined by `_`.

    Raises:
        BadWordList: an unknown class, stance or a frame without tenths.
    """
    lemma, *rest = line.split()
    kind, _, stance = (rest[0] if rest else "assertion").partition("/")
    try:
        frames = {frame: int(tenths) for frame, _, tenths in (entry.rpartition(":") for entry in rest[1:])}
        return SpeechVerb(
            lemma.replace("_", " "),
            Type(kind),
            Stance(stance or "neutral"),
            MappingProxyType(frames),
        )
    except ValueError:
        raise BadWordList(f"speech verb {line!r}: {_ADVICE}") from None
