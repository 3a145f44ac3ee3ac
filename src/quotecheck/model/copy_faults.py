"""What an editor sees in the copy at once: leftovers, words typed twice, statements and surnames without a person."""

# No `from __future__ import annotations`: a NamedTuple of strings takes twice as long to make, 2 ms of every start.
from typing import NamedTuple

from quotecheck.model.facts import ShortForm
from quotecheck.model.span import Span


class Leftover(NamedTuple):
    """A placeholder or a note to the desk (`TK`, `[NAME]`), or, if `converted`, what a conversion of files left."""

    span: Span
    converted: bool = False


class DoubledWord(NamedTuple):
    """A word that stands twice in a row: `the the`."""

    span: Span
    quoted: bool = False


class FirstPerson(NamedTuple):
    """A word of the first person outside quotation marks, and the paragraph that it stands in."""

    span: Span
    paragraph: Span


class LoneSurname(NamedTuple):
    """A person whose first mention is a surname alone.

    `span` is that mention with its courtesy title; `times` says how often the person is named. `full` is the first
    mention with more than the surname, None where there is none; `titled`: a courtesy title makes sure that a person is
    meant.
    """

    span: Span
    surname: str
    times: int
    full: Span | None = None
    titled: bool = False


class UndefinedAcronym(NamedTuple):
    """An acronym that is used and never spelt out, and where."""

    letters: str
    uses: tuple[ShortForm, ...]
