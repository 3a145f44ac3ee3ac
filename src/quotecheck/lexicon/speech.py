"""The verbs that signal a statement, and how often they do so in each frame."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.errors import BadWordList
from quotecheck.lexicon import frames
from quotecheck.lexicon.inflect import inflect
from quotecheck.model import Stance, Type


class SpeechVerb(NamedTuple):
    """A line of `speech_verbs.txt`. `frames` maps a frame to the tenths of its uses that report something.

    A frame that is not listed counts as the frame `else` does, and without that as it does for the class at large, so
    that a bare lemma will do. `noun` and `irregular` say of a verb that `verbs.txt` lacks what they say there: often a
    noun; the forms that are not regular.
    """

    lemma: str
    type: Type
    stance: Stance
    frames: Mapping[str, int]
    noun: bool = False
    irregular: tuple[str, ...] = ()

    @property
    def head(self) -> str:
        """The word that is inflected."""
        return self.lemma.partition(" ")[0]


class SpeechVerbs(NamedTuple):
    """Verbs that signal a statement, as a text is searched for them.

    `by_lemma` has every verb, `heads` the words of them that are inflected, `longer` by head those of several words,
    the rest of the words first.
    """

    by_lemma: Mapping[str, SpeechVerb]
    heads: frozenset[str]
    longer: Mapping[str, tuple[tuple[tuple[str, ...], SpeechVerb], ...]]

    @classmethod
    def of(cls, verbs: Iterable[SpeechVerb]) -> "SpeechVerbs":
        """Return `verbs` ready to be searched for; of two with one lemma the last counts."""
        by_lemma = {verb.lemma: verb for verb in verbs}
        longer: dict[str, tuple[tuple[tuple[str, ...], SpeechVerb], ...]] = {}
        for verb in sorted(by_lemma.values(), key=lambda verb: -verb.lemma.count(" ")):
            head, *rest = verb.lemma.split()
            if rest:
                longer[head] = (*longer.get(head, ()), (tuple(rest), verb))
        return cls(MappingProxyType(by_lemma), frozenset(verb.head for verb in by_lemma.values()), longer)


_MOST = 10
_TYPES: Mapping[str, Type] = {each.value: each for each in Type}
_STANCES: Mapping[str, Stance] = {each.value: each for each in Stance}
_ADVICE = (
    f"write a lemma, if need be its class ({', '.join(Type)}), 'noun' if it is often one, forms that are not regular, "
    "and of how many of ten uses a frame reports something: 'tweet', or 'claim assertion/doubting that:7 np:4', "
    "or 'outbid past=outbid np:4'"
)


@cache
def speech_verbs() -> Mapping[str, SpeechVerb]:
    """Return the shipped verbs by lemma."""
    return MappingProxyType({verb.lemma: verb for verb in map(parse, lexicon.lines("speech_verbs"))})


@lru_cache(maxsize=4)
def with_extra(extra: tuple[str, ...]) -> "SpeechVerbs":
    """Return the shipped verbs and those of the lines `extra`, which win.

    Raises:
        BadWordList: a line that cannot be understood.
    """
    return SpeechVerbs.of((*speech_verbs().values(), *map(parse, extra)))


def parse(line: str) -> SpeechVerb:
    """Return the verb that a line describes, several words joined by `_`.

    The line is `lemma [class[/stance]] [noun] [past=form …] [frame:tenths …]`.

    Raises:
        BadWordList: an unknown class, stance, frame or form, or a frame without tenths.
    """
    lemma, *rest = line.split()
    kind, _, stance = (rest.pop(0) if rest and "=" not in rest[0] and rest[0] != "noun" else "assertion").partition("/")
    noun = rest[:1] == ["noun"]
    # Hundreds of lines are read at every start: a look-up takes a fifth of the time that an enum's own takes.
    known, leaning = _TYPES.get(kind), _STANCES.get(stance or "neutral")
    try:
        if "=" not in line:
            irregular: tuple[str, ...] = ()
            counted = dict(map(_tenths, rest[1:] if noun else rest))
        else:
            irregular = tuple(word for word in rest[noun:] if "=" in word)
            if irregular:
                inflect(lemma, irregular)
            counted = dict(_tenths(word) for word in rest[noun:] if "=" not in word)
        return SpeechVerb(
            lemma.replace("_", " "), known or Type(kind), leaning or Stance(stance), counted, noun, irregular
        )
    except BadWordList as error:
        raise BadWordList(f"speech verb {line!r}: {error}") from None
    except ValueError:
        raise BadWordList(f"speech verb {line!r}: {_ADVICE}") from None


@cache
def _tenths(entry: str) -> tuple[str, int]:
    """Return the frame and the tenths of `that:7`; a few hundred of them stand in all lines together."""
    frame, _, tenths = entry.rpartition(":")
    if not 0 <= int(tenths) <= _MOST:
        raise ValueError(tenths)
    frames.named(frame)
    return frame, int(tenths)
