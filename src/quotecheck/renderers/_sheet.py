"""The console that rich prints on: a terminal's, or a plain one for a pipe."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

from rich.console import Console

from quotecheck.renderers._renderer import Look
from quotecheck.system.printable import no_command


def printed(look: Look, paint: Callable[[Console], None]) -> str:
    """Return the text that `paint` prints on a console of that look."""
    console = Console(
        file=StringIO(),
        width=look.width,
        height=25,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        force_jupyter=False,
    )
    with console.capture() as captured:
        paint(console)
    # A table pads its last column; a pipe should not carry that.
    return no_command("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))
