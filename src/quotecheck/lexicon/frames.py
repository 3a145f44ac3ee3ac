"""The frames a cue can stand in: what it takes around it, and what that is worth where nothing was counted."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from quotecheck.errors import BadWordList
from quotecheck.lexicon.function_words import word_classes
from quotecheck.system.tuples import NamedTuple


class Family(StrEnum):
    """What kind of content a frame takes; the points of `points.txt` are counted by family."""

    QUOTE = "quote"
    CLAUSE = "clause"
    OBJECT = "object"
    FIRST = "first"
    PASSIVE = "passive"


ELSE = "else"
"""What a line of `speech_verbs.txt` calls all frames that it does not list: a court holds that …, and nothing else."""
RARE = 0.15
"""What a frame is worth that hardly ever reports anything."""


class Frame(NamedTuple):
    """A frame: the name that `speech_verbs.txt` and the patterns use, and what follows from it.

    `takes` shows it. `worth` is the chance that a verb nobody has counted reports something in it. `plain` is the
    frame that says most about it, such as the same one without an object before the content. `at_a_time` is the name
    of the frame that it is if its content begins with "when" or "where": empty for itself, None if that is no statement
    (laughed when …). `ends`: all its content stands before the cue.
    """

    name: str
    family: Family
    takes: str
    worth: float = RARE
    plain: str = ""
    at_a_time: str | None = ""
    ends: bool = False


CLOSED = (
    Frame("quote", Family.QUOTE, "said: “We will appeal.”", worth=0.6),
    Frame("quote-trail", Family.QUOTE, "“We will appeal,” she said", worth=0.8),
    Frame("np+quote", Family.QUOTE, "called the plan “a joke”", plain="quote"),
    Frame("that", Family.CLAUSE, "said that the bridge is safe"),
    Frame("clause", Family.CLAUSE, "said the bridge is safe"),
    Frame("wh", Family.CLAUSE, "asked whether the bridge is safe", at_a_time="when"),
    Frame("colon", Family.CLAUSE, "asked: Is the bridge safe?"),
    Frame("np+that", Family.CLAUSE, "told the council that the bridge is safe", plain="that"),
    Frame("np+clause", Family.CLAUSE, "told the council the bridge is safe", plain="clause"),
    Frame("np+wh", Family.CLAUSE, "asked the council whether the bridge is safe", plain="wh", at_a_time="np+when"),
    Frame("np+saying", Family.CLAUSE, "quoted Ana Moe as saying the bridge is safe", worth=0.9),
    Frame("trail", Family.FIRST, "the bridge is safe, she said", plain="that", ends=True),
    Frame("inverted", Family.FIRST, "the bridge is safe, said Ana Moe", plain="that", ends=True),
    Frame("mid", Family.FIRST, "the bridge, she said, is safe", plain="that"),
    Frame("front", Family.FIRST, "according to Ana Moe, the bridge is safe"),
    Frame("back", Family.FIRST, "the bridge is safe, according to Ana Moe", ends=True),
    Frame("np", Family.OBJECT, "praised the crew", at_a_time=None),
    Frame("to", Family.OBJECT, "vowed to appeal; admitted to the theft"),
    Frame("ing", Family.OBJECT, "denied taking the money"),
    Frame("when", Family.OBJECT, "asked when the bridge will open"),
    Frame("np+to", Family.OBJECT, "urged the council to act", plain="to"),
    Frame("np+when", Family.OBJECT, "asked the council when the bridge will open", plain="when"),
    *(
        Frame(f"np+{word}", Family.OBJECT, f"an object, {word!r} and what behind it belongs to the verb", plain=word)
        for word in ("about", "against", "as", "for")
    ),
    Frame("amount", Family.OBJECT, "no frame: what a verb of the next ones does with another preposition"),
    *(Frame(f"amount+{word}", Family.OBJECT, f"put the cost {word} 40 crowns") for word in ("as", "at", "of", "on")),
    Frame(ELSE, Family.OBJECT, "no frame: all that a verb does not list"),
    Frame("pass:by", Family.PASSIVE, "the plan was criticised by the union"),
    Frame("pass:np", Family.PASSIVE, "the plan was called a joke, described as a joke, by the union", worth=0.8),
    Frame("pass:that", Family.PASSIVE, "it was announced that the bridge would close"),
    Frame("pass:trail", Family.PASSIVE, "the bridge would close, staff were told", plain="pass:that", ends=True),
    Frame("pass:clause", Family.PASSIVE, "staff were told the bridge would close", plain="pass:that"),
)


def _open() -> Iterator[Frame]:
    """Yield the frames whose preposition belongs to the cue: called for, was asked about."""
    for word, kind in word_classes().items():
        if kind == "preposition" or kind == word != "that":  # `of` has a class of its own
            yield Frame(word, Family.OBJECT, f"{word!r} belongs to the cue")
            yield Frame(f"pass:{word}", Family.PASSIVE, f"{word!r} belongs to the cue, which is passive")


@cache
def frames() -> Mapping[str, Frame]:
    """Return every frame by its name, the closed ones first."""
    every = {frame.name: frame for frame in CLOSED}
    return MappingProxyType(every | {frame.name: frame for frame in _open() if frame.name not in every})


def named(name: str) -> Frame:
    """Return the frame called `name`.

    Raises:
        BadWordList: no frame is called that; the message has the known names.
    """
    if frame := frames().get(name):
        return frame
    known = ", ".join(frame.name for frame in CLOSED)
    raise BadWordList(f"no frame is called {name!r}: use {known}, a preposition, or pass: and a preposition")


def with_word(template: str, word: str) -> Frame:
    """Return the frame that `template` is with its `{word}` filled in.

    Before most prepositions "verb, object, preposition" is no frame of its own: the preposition belongs to the object.
    """
    return frames().get(template.replace("{word}", word)) or named(template.partition("+")[0])
