"""`quotecheck explain`: explain rules and attribution patterns, with examples."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.cli import _options as options
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN
from quotecheck.errors import BadUsage
from quotecheck.run.outputs import look
from quotecheck.system.columns import wrapped


@Command
def command(wanted: options.Explained = None) -> int:
    """Explain rules and attribution patterns, with examples."""
    if not wanted:
        raise BadUsage("nothing to explain: name a rule (quotecheck rules lists them) or an attribution pattern")
    from quotecheck import api

    width = look().width
    for line in "\n\n".join(map(api.explain, wanted)).split("\n")[:-1]:
        print("\n".join(_fitted(line, width)))
    return CLEAN


def _fitted(line: str, width: int) -> Iterator[str]:
    """Yield a line of prose in lines of that width; an example, whose marks stand below its words, stays as it is."""
    if line.startswith(" "):
        yield line
    else:
        yield from wrapped(line, width, hanging="  " if line.startswith("- ") else "")
