"""What an editor sees in the copy at once: leftovers, words typed twice, statements and surnames without a person."""

from enum import StrEnum

from quotecheck.model.facts import ShortForm
from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class Leftover(NamedTuple):
    """A placeholder or a note to the desk (`TK`, `[NAME]`), or, if `converted`, what a conversion of files left."""

    span: Span
    converted: bool = False


class DoubledWord(NamedTuple):
    """A word, or a phrase of `words` words, that stands twice in a row: `the the`."""

    span: Span
    quoted: bool = False
    words: int = 1


class TypoKind(StrEnum):
    """What a slip of the keyboard is about: blanks, marks, words, or a known name."""

    SPACING = "spacing"
    PUNCTUATION = "punctuation"
    WORDING = "wording"
    NAME = "name"


class Typo(NamedTuple):
    """A slip of the keyboard that needs no knowledge of the matter: `$90million`, `July20`, a stop set twice.

    `spans` are its places in reading order, `message` what is seen there, the words aside. `edits` correct it, each a
    place and its new text; none where the words do not show how. `quoted`: it stands in quotation marks. `sure`: no
    careful writer means it so. `slight`: few readers see it, such as a space before a comma.
    """

    kind: TypoKind
    spans: tuple[Span, ...]
    message: str
    edits: tuple[tuple[Span, str], ...] = ()
    quoted: bool = False
    sure: bool = True
    slight: bool = False


class FirstPerson(NamedTuple):
    """A word of the first person outside quotation marks, and the paragraph that it stands in."""

    span: Span
    paragraph: Span


class LoneSurname(NamedTuple):
    """A person whose first mention is a surname alone.

    `span` is that mention with its courtesy title; `times` says how often the person is named. `full` is the first
    mention with more than the surname, None where there is none; `titled`: a courtesy title makes sure that a person is
    meant; `sure`: what the person does makes it so.
    """

    span: Span
    surname: str
    times: int
    full: Span | None = None
    titled: bool = False
    sure: bool = False


class UndefinedAcronym(NamedTuple):
    """An acronym that is used and never spelt out, and where; `insider`: desks know it, not every reader.

    `lone`: it stands once, where readers may know it, or may be a call sign (KQED): only a slip if it is near another.
    """

    letters: str
    uses: tuple[ShortForm, ...]
    insider: bool = False
    lone: bool = False
