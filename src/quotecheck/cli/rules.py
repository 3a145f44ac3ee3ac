"""`quotecheck rules`: list every rule."""

from __future__ import annotations

from quotecheck.cli import _options as options
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN


@Command
def command(output_format: options.RuleFormat = "text") -> int:
    """List every rule."""
    from quotecheck import api

    print(api.listing(output_format), end="")
    return CLEAN
