"""`quotecheck explain`: explain rules and attribution patterns, with examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import configured
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Argument
from quotecheck.cli._outcomes import CLEAN
from quotecheck.errors import BadUsage
from quotecheck.run.outputs import look
from quotecheck.system.columns import wrapped


def _rules_and_patterns() -> list[tuple[str, str]]:
    from quotecheck.cli._completion import suggestions

    return suggestions.rules_and_patterns()


Explained = Annotated[
    list[str] | None,
    Argument(
        metavar="NAME...",
        help="Rules and attribution patterns, by name; rules also by code or the beginning of a code (QC3).",
        offered=_rules_and_patterns,
    ),
]


@Command
def command(wanted: Explained = None, config: options.Config = None, isolated: options.Isolated = False) -> int:
    """Explain rules and attribution patterns, with examples."""
    if not wanted:
        raise BadUsage("nothing to explain: name a rule (quotecheck rules lists them) or an attribution pattern")
    from quotecheck import api

    settings = configured(config, isolated=isolated).settings
    width = look().width
    for line in "\n\n".join(api.explain(name, settings) for name in wanted).split("\n")[:-1]:
        print("\n".join(_fitted(line, width)))
    return CLEAN


def _fitted(line: str, width: int) -> Iterator[str]:
    """Yield a line of prose in lines of that width; an example, whose marks stand below its words, stays as it is."""
    if line.startswith(" "):
        yield line
    else:
        yield from wrapped(line, width, hanging="  " if line.startswith("- ") else "")
