"""`quotecheck config`: show the configuration in force, and the file that each setting comes from."""

from __future__ import annotations

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import here
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN
from quotecheck.settings import find_configuration, in_force


@Command
def command(config: options.Config = None, isolated: options.Isolated = False) -> int:
    """Show the configuration in force, and the file that each setting comes from."""
    print(in_force(find_configuration(here(), config, isolated=isolated)), end="")
    return CLEAN
