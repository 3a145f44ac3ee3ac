"""What a renderer is: an output format, and a function from a report to text."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from quotecheck.model import Report
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY


class Grouping(StrEnum):
    """What statements a block holds: those that follow one another, or all of a speaker."""

    TURN = "turn"
    SPEAKER = "speaker"


@frozen(kw_only=True)
class Look:
    """The appearance of a report: what a terminal can show and what its reader wants to see.

    `width` counts cells. `all_types`: show also what somebody only plans or knows. `notes`: show findings of severity
    `info`, which are otherwise counted. `short`: cut each statement to one line. `terminal`: the output is a terminal,
    not a file or another program. `filtered`: only some statements are listed, so a file may have none of these.
    Formats for programs ignore all of it.
    """

    width: int = 100
    color: bool = False
    all_types: bool = False
    notes: bool = False
    short: bool = False
    grouping: Grouping = Grouping.TURN
    terminal: bool = False
    filtered: bool = False


PLAIN = Look()


class Columns(StrEnum):
    """How a format counts the columns of a place, if at all, and whether its end is part of it."""

    CODE_POINTS = "code points, from 1; the end is exclusive"
    BYTES = "bytes of UTF-8, from 1, whatever the file's encoding; the end is exclusive"
    NONE = "lines only; the last line is included"


@frozen()
class Renderer:
    """An output format: everything that its documentation and its tests need to know of it.

    The name comes from the module's name, the documentation from the first line of its docstring. `suffix` is that
    of a file that holds it, and no other format's. `holds` says what is in it. `schema` names the schema that it
    follows: a file of this package or of `tests/data` (JSON Schema, or XML Schema). `controls` are the control
    characters that it may contain. `commands`: its lines are commands to a build server.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    suffix: str
    holds: str = "findings"
    columns: Columns = Columns.CODE_POINTS
    schema: str = ""
    controls: str = "\n"
    commands: bool = False

    @property
    def name(self) -> str:
        """What `--format` calls it."""
        return self.module.rpartition(".")[2]

    @property
    def summary(self) -> str:
        """The docstring's first line."""
        return (self.doc or self.name).strip().partition("\n")[0]

    def __call__(self, render: Callable[[Report, Look], str]) -> Rendering:
        """Pair this format with the function that writes it."""
        return Rendering(self, render)


@frozen()
class Rendering:
    """A format and the function that writes a report in it."""

    renderer: Renderer
    render: Callable[[Report, Look], str]
