"""`quotecheck completion`: print the script by which a shell completes the command line."""

from __future__ import annotations

from quotecheck.cli import _options as options
from quotecheck.cli._command import Command
from quotecheck.cli._completion.shells import script
from quotecheck.cli._outcomes import CLEAN


@Command
def command(shell: options.Shell = None) -> int:
    """Print the script that lets a shell complete commands, options and their values."""
    print(script(shell), end="")
    return CLEAN
