"""The verbs that signal a statement, and how often they do so in each frame."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from quotecheck import lexicon
from quotecheck.errors import BadWordList
from quotecheck.lexicon import frames
from quotecheck.lexicon.inflect import inflect
from quotecheck.model import Stance, Type
from quotecheck.system.tuples import NamedTuple

_OFTEN, _MOSTLY, _ONLY, _ALWAYS = 5, 6, 8, 9  # of ten uses in a frame


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

    def often_tells(self, *names: str) -> bool:
        """Return whether at least five in ten uses of the verb report something, in one of these frames."""
        return self._tenths(names) >= _OFTEN

    def mostly_tells(self, *names: str) -> bool:
        """Return whether at least six in ten do."""
        return self._tenths(names) >= _MOSTLY

    def only_tells(self, *names: str) -> bool:
        """Return whether at least eight in ten do."""
        return self._tenths(names) >= _ONLY

    def _tenths(self, names: tuple[str, ...]) -> int:
        """Return in how many of ten uses the verb reports something in the likeliest of these frames."""
        frames = self.frames
        return max([frames.get(name, 0) for name in names], default=0)

    @property
    def only_speaks(self) -> bool:
        """Whether the verb beside a quotation is of its speaker in at least nine of ten uses."""
        return self.frames.get("quote-trail", 0) >= _ALWAYS


class VerbLines(Mapping[str, SpeechVerb]):
    """Verbs by lemma, each read from its line when it is first asked for: of 800 an article asks for some forty."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take lines that `parse` understands; of two with one lemma the last counts."""
        self._lines = {line.split(maxsplit=1)[0].replace("_", " "): line for line in lines}
        self._read: dict[str, SpeechVerb] = {}

    def __getitem__(self, lemma: str) -> SpeechVerb:
        if lemma not in self._read:
            self._read[lemma] = parse(self._lines[lemma])
        return self._read[lemma]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __contains__(self, lemma: object) -> bool:
        return lemma in self._lines

    def get(self, lemma: str, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping has it)
        """Return a verb; that of a mapping makes an error of each word that is none, as most are."""
        return self[lemma] if lemma in self._lines else default

    def counted(self, frame: str) -> Iterator[tuple[Type, int]]:
        """Yield the class of each verb whose line lists a frame, and its tenths; the lines need not be read for it."""
        label = f" {frame}:"
        for line in self._lines.values():
            if label in line:
                behind = line.partition(label)[2]
                yield _TYPES[line.split(maxsplit=2)[1].partition("/")[0]], int(behind.partition(" ")[0])


class SpeechVerbs(NamedTuple):
    """Verbs that signal a statement, as a text is searched for them.

    `by_lemma` has every verb, `longer` by their first word the lemmas of several words, the longest first, each with
    the rest of its words.
    """

    by_lemma: Mapping[str, SpeechVerb]
    longer: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    @classmethod
    def of(cls, by_lemma: Mapping[str, SpeechVerb]) -> "SpeechVerbs":
        """Return verbs ready to be searched for."""
        longer: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
        for lemma in sorted((lemma for lemma in by_lemma if " " in lemma), key=lambda lemma: -lemma.count(" ")):
            head, *rest = lemma.split()
            longer[head] = (*longer.get(head, ()), (tuple(rest), lemma))
        return cls(by_lemma, longer)


_LONGEST_GAP = 4


def end_of_words(lower: tuple[str, ...], at: int, rest: tuple[str, ...]) -> int | None:
    """Return where the other words of a verb end that stand at `at`, None if they do not: let | it be known.

    `*` in front of them stands for somebody: let | the neighbours know.
    """
    if rest[0] != "*":
        return at + len(rest) if lower[at : at + len(rest)] == rest else None
    for start in range(at + 1, at + 1 + _LONGEST_GAP):
        if not lower[start - 1].replace("-", "").isalpha():
            return None
        if lower[start : start + len(rest) - 1] == rest[1:]:
            return start + len(rest) - 1
    return None


_MOST = 10
_TYPES: Mapping[str, Type] = {each.value: each for each in Type}
_STANCES: Mapping[str, Stance] = {each.value: each for each in Stance}
_ADVICE = (
    f"write a lemma, if need be its class ({', '.join(Type)}), 'noun' if it is often one, forms that are not regular, "
    "and of how many of ten uses a frame reports something: 'tweet', or 'claim assertion/doubting that:7 np:4', "
    "or 'outbid past=outbid np:4'"
)


@cache
def speech_verbs() -> VerbLines:
    """Return the shipped verbs by lemma."""
    return VerbLines(lexicon.lines("speech_verbs"))


@lru_cache(maxsize=4)
def with_extra(extra: tuple[str, ...]) -> SpeechVerbs:
    """Return the shipped verbs and those of the lines `extra`, which win.

    Raises:
        BadWordList: a line that cannot be understood.
    """
    for line in extra:
        parse(line)
    return SpeechVerbs.of(VerbLines((*lexicon.lines("speech_verbs"), *extra)) if extra else speech_verbs())


def parse(line: str) -> SpeechVerb:
    """Return the verb that a line describes, several words joined by `_`.

    The line is `lemma [class[/stance]] [noun] [past=form …] [frame:tenths …]`.

    Raises:
        BadWordList: an unknown class, stance, frame or form, or a frame without tenths.
    """
    lemma, *rest = line.split()
    kind, _, stance = (rest.pop(0) if rest and "=" not in rest[0] and rest[0] != "noun" else "assertion").partition("/")
    noun = rest[:1] == ["noun"]
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
