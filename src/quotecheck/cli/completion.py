"""`quotecheck completion`: print the script by which a shell completes the command line."""

from __future__ import annotations

from typing import Annotated

from quotecheck.cli._command import Command
from quotecheck.cli._completion.shells import script, shells
from quotecheck.cli._declared import Argument
from quotecheck.cli._outcomes import CLEAN

Shell = Annotated[
    str | None,
    Argument(metavar="SHELL", help="One of {}.", offered=shells),
]


@Command
def command(shell: Shell = None) -> int:
    """Print the script that lets a shell complete commands, options and their values."""
    print(script(shell), end="")
    return CLEAN
