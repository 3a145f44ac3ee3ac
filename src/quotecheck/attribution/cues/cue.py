"""What a cue is, a verb's or one that a pattern brings along, and the form it stands in."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from quotecheck import lexicon
from quotecheck.lexicon.speech import SpeechVerb, parse
from quotecheck.model import Qualifier
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY


class Form(StrEnum):
    """The form a cue stands in, which decides where its subject is; the last two are of cues that are no verb."""

    FINITE = "finite"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    PASSIVE = "passive"
    NOMINAL = "nominal"
    FRONTED = "fronted"
    TRAILING = "trailing"


@frozen(eq=False)
class PhraseCue:
    """A cue that is no listed verb, such as "according to"; a pattern that has one is tried around it and nowhere else.

    Args:
        line: what it is called and what its frames are worth, in the format of `speech_verbs.txt`.
        shape: an expression over the skeleton that matches it. A group `source` in it is its source, a group `cue` the
            cue itself where that is not all.
        also: more such expressions, for the other orders in which it is written: her claim was; the claim of Moe was.
        listed: the name of a list with more of them, a phrase in small letters on each line.
        words: for groups that are part of every match of each shape, each of one token, the words in small letters of
            which one must stand there, or "@" and the name of the list that has them. Most texts have no sentence with
            a word for each of these groups, in a shape's order, and are spared that shape: all of them are long.
        may_hold: the same for groups that a match may do without.
        sign: a short expression, with groups of `words` and `may_hold` or none, of which every sentence that has a
            match has one, too: it spares the others the shapes.
        form: the form it counts as; by itself `fronted` where it opens a clause and `trailing` elsewhere.

    Raises:
        BadWordList: a line that cannot be understood, or a frame that nobody knows.
    """

    line: str
    _: "KW_ONLY"
    shape: str
    also: tuple[str, ...] = ()
    listed: str = ""
    words: Mapping[str, str] = MappingProxyType({})
    may_hold: Mapping[str, str] = MappingProxyType({})
    sign: str = ""
    form: Form | None = None

    def __post_init__(self) -> None:
        _parsed(self.line)

    @property
    def verb(self) -> SpeechVerb:
        """What the line says."""
        return _parsed(self.line)


@cache
def _parsed(line: str) -> SpeechVerb:
    return parse(line)


@cache
def options(listed: str) -> frozenset[str]:
    """Return the words that `listed` has, or those of the list that it names behind "@"."""
    return lexicon.words(listed[1:]) if listed[0] == "@" else frozenset(listed.split())


class CueGroup(NamedTuple):
    """A cue as a range of tokens: `first` its auxiliaries, `head` its verb, `end` behind its particle.

    `phrase` is what it is if it is no verb, and `source` the source that stands inside it then.
    """

    first: int
    head: int
    end: int
    verb: SpeechVerb
    form: Form
    qualifiers: tuple[Qualifier, ...]
    phrase: PhraseCue | None = None
    source: range | None = None
