"""What a renderer is: an output format, and a function from a report to text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass

from quotecheck.model import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a report is to look: what a terminal can show and what its reader wants to see.

    `width` counts cells. `all_types`: beliefs and facts are shown beside assertions and eventualities. `terminal`: a
    screen takes it, and not a file or another program.
    Formats for programs hold everything and have no look.
    """

    width: int = 100
    color: bool = False
    all_types: bool = False
    terminal: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Renderer:
    """An output format; its name comes from the module's name. `suffix` is that of a file that holds it."""

    module: str
    doc: str | None
    _: KW_ONLY
    suffix: str

    @property
    def name(self) -> str:
        """What `--format` calls it."""
        return self.module.rpartition(".")[2]

    def __call__(self, render: Callable[[Report, Look], str]) -> Rendering:
        """Pair this format with the function that writes it."""
        return Rendering(self, render)


@dataclass(frozen=True, slots=True)
class Rendering:
    """A format and the function that writes a report in it."""

    renderer: Renderer
    render: Callable[[Report, Look], str]
