"""`quotecheck explain`: explain rules and attribution patterns, with examples."""

from __future__ import annotations

from quotecheck.cli import _options as options
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN
from quotecheck.errors import BadUsage


@Command
def command(wanted: options.Explained = None) -> int:
    """Explain rules and attribution patterns, with examples."""
    if not wanted:
        raise BadUsage("nothing to explain: name a rule (quotecheck rules lists them) or an attribution pattern")
    from quotecheck import api

    print("\n\n".join(map(api.explain, wanted)), end="")
    return CLEAN
